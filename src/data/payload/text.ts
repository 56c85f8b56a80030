// The file of titles and summaries, one for each language.

import type { TextLanguage } from '../languages.ts';

/** What the timeline says beside a bar. */
interface Annotation {
  /** Row of the core payload's incidents. */
  readonly incident: number;
  readonly place: string;
  /** At most eight words. */
  readonly text: string;
}

/** What the map calls an incident beside its mark. */
interface MapLabel {
  /** Row of the core payload's incidents. */
  readonly incident: number;
  readonly label: string;
  /** Called out whatever its toll. */
  readonly isPinned: boolean;
}

/** Titles and summaries of every incident in one language, in the order of the core payload. */
export interface TextPayload {
  readonly language: TextLanguage;
  readonly title: readonly string[];
  readonly summary: readonly string[];
  /** The most telling first. */
  readonly annotations: readonly Annotation[];
  readonly mapLabels: readonly MapLabel[];
}
