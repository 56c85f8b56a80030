// The file of sources, reports and notes, one for each language.

import type { TextLanguage } from '../languages.ts';

export interface Source {
  readonly publisher: string;
  /** Empty when the headline is not known. */
  readonly title: string;
  readonly url: string;
  /** `YYYY[-MM[-DD]]` or empty. */
  readonly date: string;
}

/** Where empty, a member is left out. In an embed without headline and address: the same line of the incident's own page has them. */
export type IncidentSource = Pick<Source, 'publisher' | 'date'> &
  Partial<Source> & {
    /** What the page reports of this incident; English. */
    readonly reports?: string;
    /** Whose text or report it carries. */
    readonly basedOn?: string;
    /** ISO 639-1, where it is not the reader's. */
    readonly language?: string;
    /** Address of a stored copy. */
    readonly archived?: string;
  };

export const RECALL_KINDS = [
  'attacks by armed groups',
  'killings of civilians by armies',
  'fights between armed groups',
] as const;
export type RecallKind = (typeof RECALL_KINDS)[number];

/** Of the events with at least `threshold` victims that others know of, how many are here. */
export interface Recall {
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  /** `YYYY-MM`, both inclusive. */
  readonly from: string;
  readonly to: string;
  readonly kind: RecallKind;
  readonly threshold: number;
  readonly held: number;
  readonly known: number;
  readonly ofVersion: string;
}

export interface Report {
  readonly date: string;
  readonly publisher: string;
  readonly saidBy: string;
  readonly low: number | null;
  /** null with a `low` means "at least". */
  readonly high: number | null;
  /** Counts only some of the dead, for example one nationality. */
  readonly isPart: boolean;
  readonly includesAttackers: 'yes' | 'no' | 'unknown';
  readonly injured: number | null;
  readonly claim: string;
  readonly fact: string;
  readonly title: string;
  readonly url: string;
}

/** One of several places of an incident. */
export interface IncidentPlace {
  readonly name: string;
  /** How far from its point the place may lie; 0 = exact or town. */
  readonly radiusKm: number;
}

/** What the incident panel needs beyond the core; follows once the page is idle. */
export interface DetailsPayload {
  readonly language: TextLanguage;
  /** One list an incident, in the order of the core payload. */
  readonly sources: readonly (readonly IncidentSource[])[];
  /** English: written by the editors, not translated yet. */
  readonly uncertainty: readonly string[];
  /** By incident id; only incidents with several points, the one of the core payload first. */
  readonly places: Readonly<Record<string, readonly IncidentPlace[]>>;
  /** By incident id; only incidents with reports; none in an embed, as corrections. */
  readonly reports: Readonly<Record<string, readonly Report[]>>;
  /** Who says so and when, parallel to `core.actors`; English. */
  readonly actorNotes: readonly {
    readonly accordingTo: string;
    readonly date: string;
    readonly note: string;
  }[];
  /** How much of what is known elsewhere is here, as measured once. */
  readonly recall: readonly Recall[];
  /** What is missing in each stretch of `core.coverage`, in its order; English where not translated. */
  readonly coverageNotes: readonly string[];
  readonly corrections: readonly {
    readonly date: string;
    readonly incident: string;
    readonly field: string;
    readonly old: string;
    readonly new: string;
    readonly reason: string;
  }[];
}
