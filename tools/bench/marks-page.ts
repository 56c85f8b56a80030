// The page that `npm run bench -- marks` drives: the map alone over generated incidents, as many as `?count=` says.

import '../../src/styles/tokens.css';
import '../../src/styles/faces.css';
import '../../src/styles/base.css';
import { coreUrl, textUrls } from 'virtual:atlas-data';
import { startLoading } from '../../src/data/fetch.ts';
import { atlasOf } from '../../src/data/load.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { localeOf } from '../../src/i18n/index.ts';
import { spanOf } from '../../src/query/bins.ts';
import { INITIAL_STATE } from '../../src/state/state.ts';
import { moveMap, toggleOptions } from '../../src/state/steps.ts';
import { createStore } from '../../src/state/store.ts';
import { keepStillPicture } from '../../src/still-picture.ts';
import { addMapHands } from '../../src/views/map/hands.ts';
import { mountMap } from '../../src/views/map/map.ts';
import { NO_TROUBLES } from '../../src/views/shared/trouble.ts';
import { grown, repeated } from './grown.ts';

export interface MarksBench {
  /** Milliseconds of work on the page's thread for each gesture: a pointer's move, a filter, a move of the map. */
  run(gesture: 'hover' | 'filter' | 'pan', rounds: number): Promise<readonly number[]>;
}

declare global {
  interface Window {
    marksBench?: MarksBench;
  }
}

/** Copies of an incident stand around it, in degrees. */
const SPREAD = 3;

const count = Number(new URLSearchParams(location.search).get('count'));
const [core, texts] = await Promise.all([coreUrl, textUrls.en].map(async (url) => (await fetch(url)).json()));
const isReal = count === core.incidents.id.length;
const atlas = atlasOf(isReal ? core : grown(core, count), isReal ? texts : repeated(texts, count));
const { columns } = atlas;
for (let row = core.incidents.id.length; row < columns.count; row++) {
  columns.latitude[row] = (columns.latitude[row] ?? 0) + SPREAD * Math.sin(row * 12.9898) ** 3;
  columns.longitude[row] = (columns.longitude[row] ?? 0) + SPREAD * Math.sin(row * 78.233) ** 3;
}
const whole = spanOf(columns);
const engine = createEngine(atlas);
const store = createStore(INITIAL_STATE);
const section = document.getElementById('map');
if (!section) throw new Error('The page lacks its map.');
Object.assign(section.style, { position: 'absolute', inset: '0' });
document.documentElement.dataset.theme = 'light';
const draw = mountMap(
  startLoading('en', fetch),
  NO_TROUBLES,
  () => addMapHands,
  keepStillPicture(section),
)(section, store.send);
const redraw = (): void => {
  const state = store.get();
  const { filters, sort } = state;
  const answer = engine.query({ filters, compare: null, view: null, axis: whole, sort });
  draw({ state, answer, atlas, locale: localeOf('en') });
};
store.subscribe(redraw);
redraw();
await new Promise((resolve) => setTimeout(resolve, 1500));

const nextFrame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));
const countries = columns.sets.country.dictionary;

window.marksBench = {
  async run(gesture, rounds) {
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) {
      await nextFrame();
      const share = ((round * 7) % rounds) / rounds;
      const startMs = performance.now();
      if (gesture === 'hover') {
        const at = { clientX: innerWidth * (0.2 + 0.6 * share), clientY: innerHeight * 0.55, bubbles: true };
        section.querySelector('.map-frame')?.dispatchEvent(new MouseEvent('mousemove', at));
      } else if (gesture === 'filter') {
        store.send(toggleOptions('country', [countries[round % countries.length] ?? '']));
      } else {
        const view = { west: -10, south: 8, east: 12, north: 20 };
        store.send(moveMap({ zoom: 5.5, latitude: 14 + share, longitude: -1 - share }, view, 1));
      }
      times.push(performance.now() - startMs);
    }
    return times;
  },
};
