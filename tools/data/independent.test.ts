import { expect, test } from 'vitest';
import { originsOf } from './independent.ts';

test('copies of one text are one source, an encyclopaedia is none', () => {
  expect([
    ...originsOf([
      { publisher: 'Dawn (AFP)', based_on: 'AFP' },
      { publisher: 'AFP', based_on: '' },
      { publisher: 'RFI', based_on: '' },
      { publisher: 'Wikipedia', based_on: '' },
      { publisher: 'A mirror', based_on: 'Wikipedia' },
    ]),
  ]).toEqual(['AFP', 'RFI']);
});
