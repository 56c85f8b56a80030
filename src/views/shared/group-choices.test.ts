import { expect, test } from 'vitest';
import { INITIAL_STATE } from '../../state/state.ts';
import type { Scene } from '../view.ts';
import { groupChoicesOf } from './group-choices.ts';

/** Groups a, b and c of one lineage; nobody has an incident of c. */
const scene = {
  state: { ...INITIAL_STATE, filters: { ...INITIAL_STATE.filters, group: ['a', 'b'] } },
  answer: { whole: { group: Uint32Array.from([3, 1, 0]) } },
  atlas: {
    columns: { sets: { group: { dictionary: ['a', 'b', 'c'] } } },
    groups: ['a', 'b', 'c'].map((id) => ({ id, lineage: 'other', short: { en: id } })),
    lineages: [{ id: 'other', name: { en: 'Others' } }],
  },
  locale: { language: 'en' },
} as unknown as Scene;

test('all groups of a lineage that have incidents are one choice, though the file names more', () => {
  expect(groupChoicesOf(scene).map(({ name }) => name)).toEqual(['Others']);
});
