// The words of a comparison in English.

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
  /** Of an opened file: what is no lineage. */
  readonly together: string;
  readonly groups: string;
  readonly end: string;
  readonly drawAgain: (area: string) => string;
  readonly drawShort: string;
  readonly from: (side: string) => string;
  readonly to: (side: string) => string;
  readonly dateFormat: string;
  readonly dateWrong: (text: string) => string;
  readonly side: (name: string, incidents: string) => string;
  /** `deaths` is null where their ranges overlap, empty where a dataset counts none. */
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

const incidentsEn = (count: number, formats: Formats): string =>
  `${formats.number(count)} ${formats.plural(count, { one: 'incident', other: 'incidents' })}`;

export const en: CompareMessages = {
  title: 'Comparison',
  by: 'Compare',
  facets: { group: 'Groups', country: 'Countries', time: 'Periods', area: 'Areas' },
  first: 'First side',
  second: 'Second side',
  both: 'both',
  neither: 'Nothing matches on either side. Choose another side or remove a filter.',
  lineages: 'Lineages',
  together: 'Several together',
  groups: 'Groups',
  end: 'End comparison',
  drawAgain: (area) => `Draw ${area}`,
  drawShort: 'Draw',
  from: (side) => `${side}, from`,
  to: (side) => `${side}, to`,
  dateFormat: 'year, year-month or year-month-day',
  dateWrong: (text) =>
    `“${text}” is no period: write dates as 2012, 2012-03 or 2012-03-21, the earlier one first.`,
  side: (name, incidents) => `${name}: ${incidents}`,
  between: (incidents, deaths, formats) => {
    const overlap = 'their ranges of reported deaths overlap';
    if (incidents === 0 && deaths === '') return 'Both have the same number of incidents.';
    if (incidents === 0)
      return `Both have the same number of incidents; ${deaths === null ? overlap : `between them lie ${deaths}`}.`;
    const verb = incidents === 1 && !deaths ? 'lies' : 'lie';
    const counts = `Between the two ${verb} ${incidentsEn(incidents, formats)}`;
    if (deaths === '') return `${counts}.`;
    return deaths === null ? `${counts}; ${overlap}.` : `${counts} and ${deaths}.`;
  },
  onBoth: (count, formats) =>
    `${incidentsEn(count, formats)} ${count === 1 ? 'lies on both sides and counts' : 'lie on both sides and count'} in each.`,
  years: (count, formats) =>
    `${formats.number(count)}\u00a0${formats.plural(count, { one: 'year', other: 'years' })}`,
  months: (count, formats) =>
    `${formats.number(count)}\u00a0${formats.plural(count, { one: 'month', other: 'months' })}`,
  weeks: (count, formats) =>
    `${formats.number(count)}\u00a0${formats.plural(count, { one: 'week', other: 'weeks' })}`,
  start: 'start',
  days: (count, formats) =>
    `${formats.number(count)}\u00a0${formats.plural(count, { one: 'day', other: 'days' })}`,
  sameLength: (length) => `Both last ${length}.`,
  lengths: (first, second) => `They differ in length: ${first} and ${second}.`,
  caution: 'Counted is what was reported and found, not all that happened; this is no ranking.',
  picture: (caption, first, second) =>
    `${caption}, on one scale: ${first} above the line, ${second} below it. The table has the figures.`,
  after: {
    year: (count) => `year ${count}`,
    half: (count) => `half-year ${count}`,
    quarter: (count) => `quarter ${count}`,
    month: (count) => `month ${count}`,
    week: (count) => `week ${count}`,
    day: (count) => `day ${count}`,
  },
  unit: { year: 'Year', half: 'Half-year', quarter: 'Quarter', month: 'Month', week: 'Week', day: 'Day' },
  fromStart: 'counted from the first day of each period',
  table: 'As a table',
  maps: 'As two maps',
  mapsNote: 'Both maps have one frame and one scale of marks; pale dots are the other incidents.',
  tableTitle: (first, second) => `${first} and ${second} compared`,
  tableEmpty: 'Stretches without an incident on either side are left out.',
  tollUnknown: 'not known',
  partlyUnknown: (range, count) => `${range}, not known for ${count}`,
};
