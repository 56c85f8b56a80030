// What a comparison says; loaded with it. Differences are stated, never ranked.

import type { BinUnit } from '../query/bins.ts';
import type { ComparedFacet } from '../query/facets.ts';
import type { InterfaceLanguage } from '../state/state.ts';
import type { Formats } from './formats.ts';

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

const incidentsEn = (count: number, formats: Formats): string =>
  `${formats.number(count)} ${formats.plural(count, { one: 'incident', other: 'incidents' })}`;

const en: CompareMessages = {
  title: 'Comparison',
  by: 'Compare',
  facets: { group: 'Groups', country: 'Countries', time: 'Periods', area: 'Areas' },
  first: 'First side',
  second: 'Second side',
  both: 'both',
  neither: 'Nothing matches on either side. Choose another side or remove a filter.',
  lineages: 'Lineages',
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
    if (incidents === 0)
      return `Both have the same number of incidents; ${deaths === null ? overlap : `between them lie ${deaths}`}.`;
    const verb = incidents === 1 && deaths === null ? 'lies' : 'lie';
    const counts = `Between the two ${verb} ${incidentsEn(incidents, formats)}`;
    return deaths === null ? `${counts}; ${overlap}.` : `${counts} and ${deaths}.`;
  },
  onBoth: (count, formats) =>
    `${incidentsEn(count, formats)} ${count === 1 ? 'lies on both sides and counts' : 'lie on both sides and count'} in each.`,
  years: (count, formats) =>
    `${formats.number(count)} ${formats.plural(count, { one: 'year', other: 'years' })}`,
  months: (count, formats) =>
    `${formats.number(count)} ${formats.plural(count, { one: 'month', other: 'months' })}`,
  weeks: (count, formats) =>
    `${formats.number(count)} ${formats.plural(count, { one: 'week', other: 'weeks' })}`,
  start: 'start',
  days: (count, formats) =>
    `${formats.number(count)} ${formats.plural(count, { one: 'day', other: 'days' })}`,
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

const incidentsFr = (count: number, formats: Formats): string =>
  `${formats.number(count)} ${formats.plural(count, { one: 'événement', other: 'événements' })}`;

const fr: CompareMessages = {
  title: 'Comparaison',
  by: 'Comparer',
  facets: { group: 'Groupes', country: 'Pays', time: 'Périodes', area: 'Zones' },
  first: 'Premier terme',
  second: 'Second terme',
  both: 'les deux',
  neither: 'Rien ne correspond d’un côté ni de l’autre. Choisissez un autre terme ou retirez un filtre.',
  lineages: 'Lignées',
  groups: 'Groupes',
  end: 'Terminer la comparaison',
  drawAgain: (area) => `Tracer : ${area}`,
  drawShort: 'Tracer',
  from: (side) => `${side}, du`,
  to: (side) => `${side}, au`,
  dateFormat: 'année, année-mois ou année-mois-jour',
  dateWrong: (text) =>
    `« ${text} » n’est pas une période : écrivez 2012, 2012-03 ou 2012-03-21, la date la plus ancienne d’abord.`,
  side: (name, incidents) => `${name} : ${incidents}`,
  between: (incidents, deaths, formats) => {
    const counts =
      incidents === 0
        ? 'Le nombre d’événements est le même'
        : `L’écart est de ${incidentsFr(incidents, formats)}`;
    if (deaths === null) return `${counts} ; les fourchettes de morts rapportés se recoupent.`;
    return incidents === 0 ? `${counts} ; l’écart est de ${deaths}.` : `${counts} et de ${deaths}.`;
  },
  onBoth: (count, formats) =>
    `${incidentsFr(count, formats)} ${formats.plural(count, { one: 'figure des deux côtés et compte', other: 'figurent des deux côtés et comptent' })} dans chacun.`,
  years: (count, formats) => `${formats.number(count)} ${formats.plural(count, { one: 'an', other: 'ans' })}`,
  months: (count, formats) => `${formats.number(count)} mois`,
  weeks: (count, formats) =>
    `${formats.number(count)} ${formats.plural(count, { one: 'semaine', other: 'semaines' })}`,
  start: 'début',
  days: (count, formats) =>
    `${formats.number(count)} ${formats.plural(count, { one: 'jour', other: 'jours' })}`,
  sameLength: (length) => `Chacune dure ${length}.`,
  lengths: (first, second) => `Leurs durées diffèrent : ${first} et ${second}.`,
  caution:
    'On compte ce qui a été rapporté et trouvé, non tout ce qui s’est passé ; ce n’est pas un classement.',
  picture: (caption, first, second) =>
    `${caption}, à la même échelle : ${first} au-dessus de la ligne, ${second} au-dessous. Le tableau donne les chiffres.`,
  after: {
    year: (count) => `année ${count}`,
    half: (count) => `semestre ${count}`,
    quarter: (count) => `trimestre ${count}`,
    month: (count) => `mois ${count}`,
    week: (count) => `semaine ${count}`,
    day: (count) => `jour ${count}`,
  },
  unit: {
    year: 'Année',
    half: 'Semestre',
    quarter: 'Trimestre',
    month: 'Mois',
    week: 'Semaine',
    day: 'Jour',
  },
  fromStart: 'à compter du premier jour de chaque période',
  table: 'En tableau',
  maps: 'En deux cartes',
  mapsNote:
    'Les deux cartes ont le même cadre et la même échelle de repères ; les points pâles sont les autres événements.',
  tableTitle: (first, second) => `Comparaison : ${first} et ${second}`,
  tableEmpty: 'Les intervalles sans événement d’un côté ni de l’autre sont omis.',
  tollUnknown: 'inconnu',
  partlyUnknown: (range, count) => `${range}, inconnu pour ${count}`,
};

export const COMPARE_MESSAGES: Readonly<Record<InterfaceLanguage, CompareMessages>> = { en, fr };
