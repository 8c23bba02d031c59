/** The root for Parcel, which reads package.json's `module`. Not frozen: Parcel would keep every member then. */

export { HttpStatus } from "./generated/http-status-object.js";
export * from "./index.js";
