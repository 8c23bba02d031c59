import * as api from "../index.js";
import { HTTP_STATUS_PROPERTIES } from "./http-status-properties.js";

/**
 * The text of the root's module for Parcel, which reads package.json's `module` and not its `exports`. It keeps a whole
 * namespace that another module re-exports, but of an object only what is used. Most other bundlers have it the other way
 * round. Frozen, the object would be kept too.
 */
export function renderForParcel(): string {
  const { HttpStatus: _, ...others } = api;
  return `export { ${Object.keys(others).join(", ")} } from "./index.js";

export const HttpStatus = {
  __proto__: null,
${HTTP_STATUS_PROPERTIES}};
`;
}
