import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { INITIAL_STATE } from '../state/state.ts';
import { hover, setTime } from '../state/steps.ts';
import { createStore } from '../state/store.ts';
import { connectAddress } from './address.ts';

const page = Object.assign(new EventTarget(), {
  setTimeout: (work: () => void, ms: number) => setTimeout(work, ms),
});
let written: string[] = [];
beforeEach(() => {
  vi.useFakeTimers();
  written = [];
  const write = (_state: unknown, _title: string, address: string): void => void written.push(address);
  vi.stubGlobal('window', page);
  vi.stubGlobal('location', { search: '', hash: '', pathname: '/' });
  vi.stubGlobal('history', { pushState: write, replaceState: write });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('a gesture that rests is written, also while a pointer moves over the page', () => {
  const store = createStore(INITIAL_STATE);
  connectAddress(store, () => INITIAL_STATE, 'en');
  const years = (count: number) => setTime({ from: 15_706, to: 15_706 + 365 * count }, true);
  store.send(years(1));
  store.send(years(2));
  for (let at = 0; at < 10; at++) {
    vi.advanceTimersByTime(100);
    store.send(hover([`incident ${at}`]));
  }
  const resting = written.at(-1);
  vi.advanceTimersByTime(5000);
  expect(written.at(-1)).toBe(resting);
  expect(written).toHaveLength(2);
});
