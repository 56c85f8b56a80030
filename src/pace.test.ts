import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { paceViews } from './pace.ts';
import { INITIAL_STATE } from './state/state.ts';
import { hover, setTime, toggleOptions } from './state/steps.ts';
import { createStore } from './state/store.ts';
import type { Draw, Scene } from './views/view.ts';

let page: EventTarget;
beforeEach(() => {
  vi.useFakeTimers();
  page = Object.assign(new EventTarget(), { setTimeout });
  vi.stubGlobal('requestAnimationFrame', (work: () => void) => setTimeout(work, 16));
  vi.stubGlobal('window', page);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** How often map, timeline and list have been drawn. */
function paced({ isLarge }: { isLarge: boolean }) {
  const drawn = { map: 0, timeline: 0, list: 0 };
  const viewOf = (place: keyof typeof drawn): Draw => Object.assign(() => void drawn[place]++, { place });
  const store = createStore(INITIAL_STATE);
  const views = [viewOf('timeline'), viewOf('list'), viewOf('map')];
  const draw = (): void => {
    for (const view of views) view({ state: store.get() } as Scene);
  };
  store.subscribe(draw);
  const pace = paceViews({ views, draw, schedule: draw, run: draw, frame: draw }, store, () => isLarge);
  // The page draws with the next frame, after all who listen.
  const send: typeof store.send = (step) => {
    store.send(step);
    Object.assign(drawn, { map: 0, timeline: 0, list: 0 });
    draw();
  };
  const moved = (from: number): void => send(setTime({ from, to: from + 365 }, true));
  const places = () => views.map(({ place }) => place);
  return { drawn, draw, send, moved, pace, places };
}

test('while a window is dragged the map follows each move, the list when it is let go', () => {
  const { drawn, moved } = paced({ isLarge: true });
  page.dispatchEvent(new Event('pointerdown'));
  moved(1);
  moved(2);
  expect(drawn).toEqual({ map: 1, timeline: 1, list: 0 });
  page.dispatchEvent(new Event('pointerup'));
  expect(drawn.list).toBe(1);
});

test('a hand that holds still has drawn all', () => {
  const { drawn, moved } = paced({ isLarge: true });
  page.dispatchEvent(new Event('keydown'));
  moved(1);
  vi.advanceTimersByTime(1000);
  expect(drawn.list).toBe(1);
});

test('what is no move of the window waits for nothing, nor does what waits then', () => {
  const { drawn, moved, send } = paced({ isLarge: true });
  page.dispatchEvent(new Event('pointerdown'));
  moved(1);
  send(hover(['a']));
  expect(drawn.list).toBe(0);
  send(toggleOptions('country', ['ML']));
  expect(drawn.list).toBe(1);
});

test('a tap on a bar is no drag', () => {
  const { drawn, moved } = paced({ isLarge: true });
  page.dispatchEvent(new Event('pointerdown'));
  page.dispatchEvent(new Event('pointerup'));
  moved(1);
  expect(drawn.list).toBe(1);
});

test('a small table is drawn whole in each frame', () => {
  const { drawn, moved } = paced({ isLarge: false });
  page.dispatchEvent(new Event('pointerdown'));
  moved(1);
  expect(drawn).toEqual({ map: 1, timeline: 1, list: 1 });
});

test('of other data the map comes first, the timeline with the next frame, then the list', () => {
  const { drawn, draw, pace } = paced({ isLarge: true });
  pace.inFrames();
  draw();
  expect(drawn).toEqual({ map: 1, timeline: 0, list: 0 });
  vi.advanceTimersByTime(16);
  expect(drawn).toMatchObject({ timeline: 1, list: 0 });
  vi.advanceTimersByTime(16);
  expect(drawn.list).toBe(1);
});

test('nor do the filters that come with it make the list come at once', () => {
  const { drawn, send, draw, pace } = paced({ isLarge: true });
  pace.inFrames();
  send(toggleOptions('country', ['ML']));
  Object.assign(drawn, { map: 0, timeline: 0, list: 0 });
  pace.inFrames();
  draw();
  expect(drawn).toEqual({ map: 1, timeline: 0, list: 0 });
  vi.advanceTimersByTime(32);
  expect(drawn.list).toBe(1);
});

test('a view that waits is found where it stands', () => {
  const { places } = paced({ isLarge: true });
  expect(places()).toEqual(['timeline', 'list', 'map']);
});
