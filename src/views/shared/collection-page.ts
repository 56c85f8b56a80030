// Where the pages stand that list the incidents of a country, a group or a year.

import { pathInLanguage } from '../../lib/language-file.ts';
import type { InterfaceLanguage } from '../../state/state.ts';

export const COLLECTIONS = ['country', 'group', 'year'] as const;
export type CollectionKind = (typeof COLLECTIONS)[number];

/** Country by its ISO code, group by its id. */
export interface Collection {
  readonly kind: CollectionKind;
  readonly id: string;
}

const FOLDERS: Readonly<Record<CollectionKind, string>> = {
  country: 'countries',
  group: 'groups',
  year: 'years',
};

/** From the root of the built folder. */
export const collectionPath = ({ kind, id }: Collection, language: InterfaceLanguage): string =>
  pathInLanguage(`${FOLDERS[kind]}/${id}`, language);
