import { expect, test } from 'vitest';
import { CORE, TEXTS } from '../data/fixture.ts';
import { atlasOf } from '../data/load.ts';
import { readView } from './read-view.ts';

test('the view of a step is read as the page reads it, whatever its ids are made of', () => {
  const id = 'Gao, 2013/1';
  const { incidents } = CORE;
  const atlas = atlasOf({ ...CORE, incidents: { ...incidents, id: [id, ...incidents.id.slice(1)] } }, TEXTS);
  const view = `highlight=Gao~002c~0020${encodeURIComponent('2013/1')},nobody&map=6/14.5/-4.08`;
  expect(readView(view, atlas, 'fr')).toMatchObject({
    highlight: [id],
    camera: { zoom: 6, latitude: 14.5, longitude: -4.08 },
    language: 'fr',
  });
});
