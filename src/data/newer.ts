// What a version of the data that is no longer the newest has to say of it; written by tools/data/versions.ts.

export interface Newer {
  /** The newest. */
  readonly version: string;
  /** How many incidents it has besides, and how many of this version it has no more. */
  readonly added: number;
  readonly removed: number;
  /** Ids of the incidents in both of which something else is said. */
  readonly changed: readonly string[];
}
