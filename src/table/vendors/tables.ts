import { aws } from "./aws.js";
import { cloudflare } from "./cloudflare.js";
import type { VendorTable } from "./entry.js";
import { iis } from "./iis.js";
import { nginx } from "./nginx.js";
import { unofficial } from "./unofficial.js";

/** The tables of codes that no standard registers: each is an entry point of the package. */
export const vendorTables: readonly VendorTable[] = [nginx, cloudflare, iis, aws, unofficial];
