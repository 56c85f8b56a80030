// The words of a comparison in French.

import type { CompareMessages } from '../en/compare.ts';
import type { Formats } from '../formats.ts';

const incidentsFr = (count: number, formats: Formats): string =>
  `${formats.number(count)} ${formats.plural(count, { one: 'événement', other: 'événements' })}`;

export const fr: CompareMessages = {
  title: 'Comparaison',
  by: 'Comparer',
  facets: { group: 'Groupes', country: 'Pays', time: 'Périodes', area: 'Zones' },
  first: 'Premier terme',
  second: 'Second terme',
  both: 'les deux',
  neither: 'Rien ne correspond d’un côté ni de l’autre. Choisissez un autre terme ou retirez un filtre.',
  lineages: 'Lignées',
  together: 'Plusieurs ensemble',
  groups: 'Groupes',
  end: 'Terminer la comparaison',
  drawAgain: (area) => `Tracer\u00a0: ${area}`,
  drawShort: 'Tracer',
  from: (side) => `${side}, du`,
  to: (side) => `${side}, au`,
  dateFormat: 'année, année-mois ou année-mois-jour',
  dateWrong: (text) =>
    `«\u00a0${text}\u00a0» n’est pas une période\u00a0: écrivez 2012, 2012-03 ou 2012-03-21, la date la plus ancienne d’abord.`,
  side: (name, incidents) => `${name}\u00a0: ${incidents}`,
  between: (incidents, deaths, formats) => {
    const counts =
      incidents === 0
        ? 'Le nombre d’événements est le même'
        : `L’écart est de ${incidentsFr(incidents, formats)}`;
    if (deaths === '') return `${counts}.`;
    if (deaths === null) return `${counts}\u00a0; les fourchettes de morts rapportés se recoupent.`;
    return incidents === 0 ? `${counts}\u00a0; l’écart est de ${deaths}.` : `${counts} et de ${deaths}.`;
  },
  onBoth: (count, formats) =>
    `${incidentsFr(count, formats)} ${formats.plural(count, { one: 'figure des deux côtés et compte', other: 'figurent des deux côtés et comptent' })} dans chacun.`,
  years: (count, formats) =>
    `${formats.number(count)}\u00a0${formats.plural(count, { one: 'an', other: 'ans' })}`,
  months: (count, formats) => `${formats.number(count)}\u00a0mois`,
  weeks: (count, formats) =>
    `${formats.number(count)}\u00a0${formats.plural(count, { one: 'semaine', other: 'semaines' })}`,
  start: 'début',
  days: (count, formats) =>
    `${formats.number(count)}\u00a0${formats.plural(count, { one: 'jour', other: 'jours' })}`,
  sameLength: (length) => `Chacune dure ${length}.`,
  lengths: (first, second) => `Leurs durées diffèrent\u00a0: ${first} et ${second}.`,
  caution:
    'On compte ce qui a été rapporté et trouvé, non tout ce qui s’est passé\u00a0; ce n’est pas un classement.',
  picture: (caption, first, second) =>
    `${caption}, à la même échelle\u00a0: ${first} au-dessus de la ligne, ${second} au-dessous. Le tableau donne les chiffres.`,
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
  tableTitle: (first, second) => `Comparaison\u00a0: ${first} et ${second}`,
  tableEmpty: 'Les intervalles sans événement d’un côté ni de l’autre sont omis.',
  tollUnknown: 'inconnu',
  partlyUnknown: (range, count) => `${range}, inconnu pour ${count}`,
};
