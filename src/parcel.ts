/**
 * The root for Parcel, which reads package.json's `module`. The object is not frozen, because Parcel would then keep
 * every member.
 */

export { HttpStatus } from "./generated/http-status-object.js";
export * from "./index.js";
