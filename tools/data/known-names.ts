// What groups of the tables are called in public datasets, for files that readers open. From groups.csv, so that another
// name is another cell there.

import type { KnownName, KnownNames } from '../../src/data/payload/known-names.ts';
import type { Row, Tables } from './tables.ts';

/** Between several names in one cell. */
const SEAM = '|';
const DATASETS = [
  ['ucdp', 'ucdp_name'],
  ['acled', 'acled_name'],
  ['gtd', 'gtd_name'],
] as const;

/** What Unicode does not call them. */
const OTHER_COUNTRY_NAMES: readonly (readonly [name: string, code: string])[] = [
  ['Ivory Coast', 'CI'],
  ["Cote d'Ivoire", 'CI'],
];

/** Each with the column that it stands in. */
export const namesOf = (group: Row<'groups'>) =>
  DATASETS.flatMap(([dataset, column]) =>
    group[column] === ''
      ? []
      : group[column].split(SEAM).map((name) => ({ dataset, column, name: name.trim() })),
  );

export function compileKnownNames({ groups }: Pick<Tables, 'groups'>): KnownNames {
  const names = groups.flatMap((group) =>
    namesOf(group).map(
      ({ dataset, name }): KnownName => ({
        ...{ dataset, name, lineage: group.lineage, from: group.from, to: group.to },
        countries: group.countries.split(';').filter(Boolean),
      }),
    ),
  );
  const spoken = new Intl.DisplayNames('en', { type: 'region' });
  const codes = [...new Set(names.flatMap(({ countries }) => countries))];
  return {
    names,
    countries: Object.fromEntries([
      ...codes.map((code) => [spoken.of(code) ?? code, code]),
      ...OTHER_COUNTRY_NAMES.filter(([, code]) => codes.includes(code)),
    ]),
  };
}
