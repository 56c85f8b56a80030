import { describe, expect, test, vi } from 'vitest';
import { INITIAL_STATE } from './state.ts';
import {
  clearFacet,
  compareSides,
  finishDrawing,
  goTo,
  hover,
  playTo,
  reset,
  select,
  setText,
  setTime,
  startDrawing,
  toggleOptions,
} from './steps.ts';
import { createStore } from './store.ts';

test('a step that changes nothing tells nobody', () => {
  const store = createStore(INITIAL_STATE);
  const listener = vi.fn();
  store.subscribe(listener);
  store.send(select(null));
  store.send(reset());
  store.send(setTime(null));
  store.send(setText('  '));
  store.send(clearFacet('group'));
  store.send(hover([]));
  expect(listener).not.toHaveBeenCalled();
  store.send(select('x'));
  expect(listener).toHaveBeenCalledTimes(1);
});

test('toggling several options completes the choice before it clears it', () => {
  const store = createStore(INITIAL_STATE);
  store.send(toggleOptions('group', ['a']));
  store.send(toggleOptions('group', ['a', 'b']));
  expect(store.get().filters.group).toEqual(['a', 'b']);
  store.send(toggleOptions('group', ['a', 'b']));
  expect(store.get().filters.group).toEqual([]);
});

test('reset forgets filters, axis and camera and keeps the open incident', () => {
  const store = createStore({ ...INITIAL_STATE, selected: 'x', axis: { from: 0, to: 9 } });
  store.send(toggleOptions('country', ['ML']));
  store.send(reset());
  expect(store.get()).toEqual({ ...INITIAL_STATE, selected: 'x' });
});

test('an address that is gone to keeps what addresses do not carry', () => {
  const view = { west: 0, south: 0, east: 1, north: 1 };
  const axis = { from: 1, to: 2 };
  const store = createStore({ ...INITIAL_STATE, view, axis });
  store.send(goTo({ ...INITIAL_STATE, selected: 'y' }));
  expect(store.get()).toEqual({ ...INITIAL_STATE, view, axis, selected: 'y' });
});

test('going to an address keeps the very values that it repeats', () => {
  const before = {
    ...INITIAL_STATE,
    highlight: ['x'],
    filters: { ...INITIAL_STATE.filters, country: ['ML'] },
  };
  const store = createStore(before);
  store.send(
    goTo({ ...before, highlight: ['x'], filters: { ...before.filters, country: ['ML'], text: 'a' } }),
  );
  expect(store.get().highlight).toBe(before.highlight);
  expect(store.get().filters.country).toBe(before.filters.country);
  expect(store.get().filters.text).toBe('a');
});

describe('a comparison', () => {
  const countries = { by: 'country', sides: [['ML'], ['NE']] } as const;

  test('takes the place of its facet’s filter and leaves the others', () => {
    const store = createStore(INITIAL_STATE);
    store.send(toggleOptions('country', ['ML']));
    store.send(toggleOptions('group', ['a']));
    store.send(compareSides(countries));
    expect(store.get().filters).toMatchObject({ country: [], group: ['a'] });
    store.send(toggleOptions('type', ['ambush']));
    store.send(setTime({ from: 0, to: 9 }));
    expect(store.get().compare).toBe(countries);
  });

  test('ends when a reader chooses in its own facet, or resets', () => {
    const store = createStore(INITIAL_STATE);
    store.send(compareSides(countries));
    store.send(toggleOptions('country', ['BF']));
    expect(store.get()).toMatchObject({ compare: null, filters: { country: ['BF'] } });
    store.send(compareSides(countries));
    store.send(reset());
    expect(store.get()).toEqual(INITIAL_STATE);
  });

  test('a drawn area becomes the side it was drawn for, or the filter', () => {
    const box = (west: number) =>
      ({ kind: 'box', bounds: { west, south: 0, east: west + 1, north: 1 } }) as const;
    const store = createStore(INITIAL_STATE);
    store.send(compareSides({ by: 'area', sides: [box(0), box(2)] }));
    store.send(startDrawing('second'));
    store.send(finishDrawing(box(5), 'second'));
    expect(store.get()).toMatchObject({ drawing: null, compare: { by: 'area', sides: [box(0), box(5)] } });
    store.send(finishDrawing(box(7), 'filter'));
    expect(store.get()).toMatchObject({ compare: null, filters: { area: box(7) } });
  });
});

test('a play is one history entry: its first move makes it', () => {
  expect(playTo({ from: 0, to: 9 }, true).remember).toBe('push');
  expect(playTo({ from: 1, to: 10 }, false).remember).toBe('replace');
});
