// The file of the groups' own lives, one for each language.

import type { TextLanguage } from '../languages.ts';
import type { Source } from './details.ts';

export type LinkKind =
  | 'merges into'
  | 'splits from'
  | 'joins coalition'
  | 'pledges to'
  | 'renamed'
  | 'faction joins';

/** A group as the lineage view tells its life. */
export interface LineageGroup {
  readonly id: string;
  readonly lineage: string;
  readonly short: string;
  readonly name: string;
  /** `YYYY[-MM[-DD]]`; both empty where no source dates the group, `to` alone while it is active. */
  readonly from: string;
  readonly to: string;
  /** Who it is, in one sourced sentence. */
  readonly sentence: string;
  readonly sources: readonly Source[];
  /** Doubts, in English. */
  readonly note: string;
}

export interface GroupLink {
  /** Ids; in a pledge `from` is the one that pledges, otherwise the older group. */
  readonly from: string;
  readonly to: string;
  readonly kind: LinkKind;
  readonly date: string;
  readonly publisher: string;
  readonly url: string;
  /** Doubts, in English. */
  readonly note: string;
}

/** The groups' own lives in one language; fetched when the lineage view is opened. */
export interface LineagePayload {
  readonly language: TextLanguage;
  /** Those in an incident or a link, in the order of the table. */
  readonly groups: readonly LineageGroup[];
  readonly links: readonly GroupLink[];
  /** The verb of each kind of link. */
  readonly kinds: Readonly<Record<LinkKind, string>>;
}
