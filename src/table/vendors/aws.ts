import type { VendorSource, VendorTable } from "../vendor-row.js";

/** The section about one code, in the user guide of the Application Load Balancer. */
function section(code: number): VendorSource {
  return {
    title: `Application Load Balancers, HTTP ${code}`,
    url: `https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-${code}-issues`,
  };
}

/**
 * The codes of AWS's Application Load Balancer.
 *
 * AWS has a phrase only for 561. The other names follow the descriptions in its user guide. The guide's 000 is not a
 * status code: the load balancer logs it when it closes an HTTP/2 connection without a response. Its 507, for a
 * redirect URL that is too long, is left out, since it has the registered phrase.
 */
export const table: VendorTable = {
  title: "AWS Application Load Balancer",
  about: "The status codes of the AWS Application Load Balancer that no standard registers.",
  rows: [
    {
      code: 460,
      phrase: "Client Closed Connection",
      description: "The client has closed the connection before the idle timeout of the load balancer was over.",
      vendor: "AWS Application Load Balancer",
      source: section(460),
    },
    {
      code: 463,
      phrase: "Too Many IP Addresses",
      description: "The X-Forwarded-For field of the request holds more than 30 IP addresses.",
      vendor: "AWS Application Load Balancer",
      source: section(463),
    },
    {
      code: 464,
      phrase: "Incompatible Protocol",
      description: "The protocol of the request is not compatible with the protocol version of the target group.",
      vendor: "AWS Application Load Balancer",
      source: section(464),
    },
    {
      code: 561,
      phrase: "Unauthorized",
      description: "The load balancer authenticates users, and the identity provider has returned an error code.",
      vendor: "AWS Application Load Balancer",
      source: section(561),
    },
  ],
};
