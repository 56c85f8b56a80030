import { expect, test } from 'vitest';
import { CORE, TEXTS } from '../../data/fixture.ts';
import { atlasOf } from '../../data/load.ts';
import { mapLabelText, placeText } from './place-text.ts';

test.each([
  ['en', 'In Amenas'],
  ['fr', 'In Aménas'],
  ['ar', 'إن أميناس'],
] as const)('a sentence in %s takes the place that an editor has named', (language, place) => {
  const annotations = [{ incident: 3, place, text: '' }];
  const named = atlasOf(CORE, { ...TEXTS, language, annotations });
  expect(placeText(named, 3)).toBe(place);
  expect(placeText(named, 0)).toBe(CORE.incidents.place[0]);
});

test('the map takes its own name, else the first words of the place', () => {
  const place = CORE.incidents.place.map(() => 'Tigantourine gas facility, near In Amenas');
  const named = atlasOf({ ...CORE, incidents: { ...CORE.incidents, place } }, TEXTS);
  expect(mapLabelText(named, 4)).toBe('The hotel');
  expect(mapLabelText(named, 0)).toBe('Tigantourine gas facility');
});
