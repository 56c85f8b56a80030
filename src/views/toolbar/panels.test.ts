import { expect, it } from 'vitest';
import { toggled } from './panels.ts';

it('folds a part away and brings it back', () => {
  expect(toggled([], 'list')).toEqual(['list']);
  expect(toggled(['list', 'filters'], 'list')).toEqual(['filters']);
});

it('keeps the last part that shows incidents', () => {
  expect(toggled(['map', 'list'], 'timeline')).toEqual(['map', 'list']);
  expect(toggled(['map', 'list'], 'filters')).toEqual(['map', 'list', 'filters']);
});
