/** Where and when the data of a file was read. */
export interface ReadSource {
  readonly url: string;
  /** The version, revision or commit that was read. */
  readonly version: string;
  /** The day on which it was read. */
  readonly read: string;
}
