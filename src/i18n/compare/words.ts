// What a comparison says, in every language. Differences are stated, never ranked.

import type { BinUnit } from '../../query/bins.ts';
import type { ComparedFacet } from '../../query/facets.ts';
import type { Formats } from '../formats.ts';

export interface CompareMessages {
  readonly title: string;
  readonly by: string;
  readonly facets: Readonly<Record<ComparedFacet, string>>;
  readonly first: string;
  readonly second: string;
  readonly both: string;
  readonly neither: string;
  readonly lineages: string;
  readonly groups: string;
  readonly end: string;
  readonly drawAgain: (area: string) => string;
  readonly drawShort: string;
  readonly from: (side: string) => string;
  readonly to: (side: string) => string;
  readonly dateFormat: string;
  readonly dateWrong: (text: string) => string;
  readonly side: (name: string, incidents: string) => string;
  readonly between: (incidents: number, deaths: string | null, formats: Formats) => string;
  readonly onBoth: (count: number, formats: Formats) => string;
  readonly years: (count: number, formats: Formats) => string;
  readonly months: (count: number, formats: Formats) => string;
  readonly weeks: (count: number, formats: Formats) => string;
  readonly days: (count: number, formats: Formats) => string;
  readonly start: string;
  readonly sameLength: (length: string) => string;
  readonly lengths: (first: string, second: string) => string;
  readonly caution: string;
  readonly picture: (caption: string, first: string, second: string) => string;
  readonly after: Readonly<Record<BinUnit, (count: number) => string>>;
  readonly unit: Readonly<Record<BinUnit, string>>;
  readonly fromStart: string;
  readonly table: string;
  readonly maps: string;
  readonly mapsNote: string;
  readonly tableTitle: (first: string, second: string) => string;
  readonly tableEmpty: string;
  readonly tollUnknown: string;
  readonly partlyUnknown: (range: string, count: string) => string;
}
