// What a group is found by: all its names and aliases, by code in the group column. Not folded.

import { UNIDENTIFIED } from '../data/columns.ts';
import type { Atlas } from '../data/load.ts';

export const groupTextsOf = ({ groups }: Pick<Atlas, 'groups'>): readonly string[] =>
  groups.map((group) =>
    group
      ? [...Object.values(group.short), ...Object.values(group.name), ...group.aliases].join(' ')
      : UNIDENTIFIED,
  );
