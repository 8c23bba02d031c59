import type { VendorSource, VendorTable } from "../vendor-row.js";

const statusLine: VendorSource = {
  title: "[MS-ASHTTP] §2.2.2.1.1",
  url: "https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/e092c310-7609-4a38-90cc-10688f79cf8d",
};

/**
 * The codes of Microsoft's servers on IIS.
 *
 * Substatus codes such as 404.13 are left out: the server sends 404, and uses the rest only in its log and error pages.
 * https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/www-administration-management/http-status-code
 *
 * The meaning of 451 differs from the registered one, which is younger (RFC 7725). The phrase of 449 is the heading of its
 * section, whose grammar says "Reply With". [MS-ASHTTP] also says "Proxy Error" for 502, in the registered meaning.
 */
export const table: VendorTable = {
  title: "Microsoft IIS",
  about: "The status codes that Microsoft's servers on IIS use with meanings that no standard registers.",
  rows: [
    {
      code: 440,
      phrase: "Login Timeout",
      description:
        "The user cannot log on to Outlook Web Access, because IIS has a problem with permissions or authentication.",
      vendor: "Microsoft Exchange",
      source: {
        title: "Exchange Server 2007, Troubleshoot the 440 Login Timeout",
        url: "https://technet.microsoft.com/en-us/library/dd789741%28v=EXCHG.80%29.aspx",
      },
    },
    {
      code: 449,
      phrase: "Retry With",
      description: "The client has not provided enough information, and should repeat the request with more.",
      vendor: "Microsoft WebDAV",
      source: {
        title: "[MS-WDV] §2.2.6",
        url: "https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-wdv/83ecf19f-e0f8-4706-aae5-ba618f52f100",
      },
    },
    {
      code: 451,
      phrase: "Redirect",
      description:
        "The server cannot access the user's mailbox, or another server is better suited to do so: X-MS-Location may name that server.",
      vendor: "Microsoft Exchange ActiveSync",
      source: {
        title: "[MS-ASHTTP] §3.1.5.2.2",
        url: "https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/a907164a-907c-48b4-b2ef-44a06867f03f",
      },
    },
    {
      code: 456,
      phrase: "Blocked",
      description: "The user's account is blocked.",
      vendor: "Microsoft Exchange ActiveSync",
      source: statusLine,
    },
    {
      code: 457,
      phrase: "Expired Password",
      description: "The user's password has expired.",
      vendor: "Microsoft Exchange ActiveSync",
      source: statusLine,
    },
  ],
};
