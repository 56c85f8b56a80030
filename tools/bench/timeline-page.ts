// The page that `npm run bench -- timeline` drives: the timeline alone over generated incidents, and beside it the
// same incidents as one SVG element each.

import '../../src/styles/tokens.css';
import '../../src/styles/base.css';
import { coreUrl, textUrls } from 'virtual:atlas-data';
import { atlasOf } from '../../src/data/load.ts';
import type { CorePayload } from '../../src/data/payload/core.ts';
import type { TextPayload } from '../../src/data/payload/text.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { localeOf } from '../../src/i18n/index.ts';
import type { DayRange } from '../../src/lib/time.ts';
import { spanOf } from '../../src/query/bins.ts';
import { INITIAL_STATE } from '../../src/state/state.ts';
import { setAxis, setTime, toggleOptions } from '../../src/state/steps.ts';
import { createStore } from '../../src/state/store.ts';
import { NO_TROUBLES } from '../../src/views/shared/trouble.ts';
import { zoomed } from '../../src/views/timeline/axis.ts';
import { addTimelineHands } from '../../src/views/timeline/hands.ts';
import { mountTimeline } from '../../src/views/timeline/timeline.tsx';
import { grown, repeated } from './grown.ts';

/** Milliseconds of each frame, from input to the end of painting, and the engine's and the view's parts of it. */
export interface Times {
  readonly frames: readonly number[];
  readonly queries: readonly number[];
  readonly draws: readonly number[];
}

export interface TimelineBench {
  run(gesture: 'brush' | 'zoom' | 'filter', variant: 'timeline' | 'plain', rounds: number): Promise<Times>;
}

declare global {
  interface Window {
    bench?: TimelineBench;
  }
}

/** The bench asks for no more. */
const MOST_PLAIN = 20_000;
const count = Number(new URLSearchParams(location.search).get('count'));
const realCore: CorePayload = await (await fetch(coreUrl)).json();
const realTexts: TextPayload = await (await fetch(textUrls.en)).json();
const isReal = count === realCore.incidents.id.length;
const atlas = atlasOf(
  isReal ? realCore : grown(realCore, count),
  isReal ? realTexts : repeated(realTexts, count),
);
const { columns } = atlas;
const whole = spanOf(columns);
const engine = createEngine(atlas);
const store = createStore(INITIAL_STATE);
const section = document.getElementById('timeline');
const svg = document.getElementById('plain');
if (!section || !svg) throw new Error('The page lacks its parts.');
const draw = mountTimeline(whole, NO_TROUBLES, () => addTimelineHands)(section, store.send);
let queryMs = 0;
let drawMs = 0;
const redraw = (): void => {
  const state = store.get();
  const startMs = performance.now();
  const { filters, sort } = state;
  const answer = engine.query({ filters, compare: null, view: null, axis: state.axis ?? whole, sort });
  const answeredMs = performance.now();
  draw({ state, answer, atlas, locale: localeOf('en') });
  queryMs = answeredMs - startMs;
  drawMs = performance.now() - answeredMs;
};

/** One element an incident, changed as the gesture asks: what one would write first. */
const elements = Array.from({ length: count <= MOST_PLAIN ? count : 0 }, (_, row) => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  element.setAttribute('width', '1.6');
  element.setAttribute('height', '8');
  element.setAttribute('y', String((columns.lineage[row] ?? 0) * 13));
  return element;
});
for (const element of elements) svg.append(element);
const plain = {
  brush({ from, to }: DayRange): void {
    elements.forEach((element, row) => {
      const day = columns.firstDay[row] ?? 0;
      element.setAttribute('opacity', day >= from && day <= to ? '1' : '0.3');
    });
  },
  zoom({ from, to }: DayRange): void {
    elements.forEach((element, row) => {
      const share = ((columns.firstDay[row] ?? 0) - from) / (to - from + 1);
      element.setAttribute('x', (share * 1200).toFixed(1));
    });
  },
  filter(lineage: number): void {
    elements.forEach((element, row) => {
      element.setAttribute('fill', columns.lineage[row] === lineage ? 'black' : 'silver');
    });
  },
};

const painted = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    // Asked for in a frame, a message comes when that frame has been painted.
    port2.postMessage(null);
  });
const nextFrame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));

const YEAR = 365;
const windowAt = (share: number): DayRange => {
  const from = Math.round(whole.from + share * (whole.to - whole.from - 4 * YEAR));
  return { from, to: from + 4 * YEAR };
};
const countryIds = columns.sets.country.dictionary;

window.bench = {
  async run(gesture, variant, rounds) {
    // The other variant takes no part in style, layout and painting.
    section.hidden = variant === 'plain';
    svg.style.display = variant === 'plain' ? 'block' : 'none';
    const step = (round: number): void => {
      const share = ((round * 7) % rounds) / rounds;
      // Through the whole depth of the zoom and back.
      const span = zoomed(whole, whole, whole.from + 0.57 * (whole.to - whole.from), 0.001 ** share);
      if (variant === 'plain') {
        if (gesture === 'brush') plain.brush(windowAt(share));
        else if (gesture === 'zoom') plain.zoom(span);
        else plain.filter(round % atlas.lineages.length);
        return;
      }
      if (gesture === 'brush') store.send(setTime(windowAt(share), true));
      else if (gesture === 'zoom') store.send(setAxis(span));
      else store.send(toggleOptions('country', [countryIds[round % countryIds.length] ?? '']));
      redraw();
    };
    const frames: number[] = [];
    const queries: number[] = [];
    const draws: number[] = [];
    for (let round = 0; round < rounds; round++) {
      await nextFrame();
      const startMs = performance.now();
      queryMs = 0;
      step(round);
      await painted();
      frames.push(performance.now() - startMs);
      queries.push(queryMs);
      draws.push(drawMs);
    }
    if (variant === 'timeline') {
      store.send(setTime(null));
      store.send(setAxis(null));
      for (const id of store.get().filters.country) store.send(toggleOptions('country', [id]));
      redraw();
    }
    return { frames, queries, draws };
  },
};
redraw();
