// What public datasets call the groups of this atlas; part of the code that opens files.

/** What a public dataset calls a group of this atlas; for files of it that readers open. */
export interface KnownName {
  /** Id of the profile. */
  readonly dataset: string;
  readonly name: string;
  readonly lineage: string;
  /** ISO codes of where the group was; elsewhere the name is another's. */
  readonly countries: readonly string[];
  /** `YYYY[-MM[-DD]]`, empty where open. */
  readonly from: string;
  readonly to: string;
}

export interface KnownNames {
  readonly names: readonly KnownName[];
  /** ISO code by what files call a country. */
  readonly countries: Readonly<Record<string, string>>;
}
