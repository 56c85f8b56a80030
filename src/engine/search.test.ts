// A word is found where it would be found in the folded texts, whatever they are written in.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CORE, TEXTS } from '../data/fixture.ts';
import { atlasOf } from '../data/load.ts';
import { fold } from '../lib/fold.ts';
import { createSearch } from './search.ts';
import { atOnce, inSlices, sortedInSteps } from './steps.ts';

const atlas = atlasOf(CORE, TEXTS);
const COUNT = atlas.columns.count;
const letters = fc.constantFrom(...`abdéïßİ'’\`ʼ -–.12٣ةهىيٱاـآ`, 'A\u0301', 'a\u0328', 'Œ');
const text = fc.array(letters, { maxLength: 8 }).map((all) => all.join(''));
const rows = (most: fc.Arbitrary<string>) => fc.array(most, { minLength: COUNT, maxLength: COUNT });

test('as in the folded texts, word by word', () => {
  fc.assert(
    fc.property(
      rows(text),
      rows(text),
      rows(text),
      fc.array(text, { minLength: 1, maxLength: 4 }),
      (title, place, summary, asked) => {
        const columns = { ...atlas.columns, place, admin1: title.toReversed(), actors: [] };
        const search = createSearch({ ...atlas, columns, texts: { ...atlas.texts, title, summary } });
        for (const words of asked) {
          atOnce(search.look(words));
          const found = search.found(words);
          const wanted = fold(words).split(' ').filter(Boolean);
          const expected = title.map((own, row) => {
            const all = fold([own, place[row], columns.admin1[row], summary[row]].join(' '));
            return wanted.every((word) => all.includes(word));
          });
          expect(title.map((_, row) => found?.every((of) => of[row] === 1) ?? true)).toEqual(expected);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('work that is left gives nothing, and the rest of it is not done', async () => {
  let done = 0;
  function* work() {
    for (; done < 1000; done++) yield;
  }
  expect(await inSlices(work(), () => true)).toBe(false);
  expect(done).toBe(0);
  expect(await inSlices(work(), () => false)).toBe(true);
  expect(done).toBe(1000);
});

test('a list sorted in steps is in the order of the language’s own sort', () => {
  const value = fc.record({ key: fc.nat(50), at: fc.nat() });
  fc.assert(
    fc.property(fc.array(value, { maxLength: 50 }), (few) => {
      const values = Array.from({ length: 300 }, () => few).flat();
      const compare = (first: { key: number }, second: { key: number }): number => first.key - second.key;
      expect(atOnce(sortedInSteps(values, compare))).toEqual(values.toSorted(compare));
    }),
    { numRuns: 20 },
  );
});
