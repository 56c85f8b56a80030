import { expect, test, vi } from 'vitest';
import { INITIAL_STATE } from './state.ts';
import { clearFacet, goTo, reset, select, setTime, toggleOptions } from './steps.ts';
import { createStore } from './store.ts';

test('a step that changes nothing tells nobody', () => {
  const store = createStore(INITIAL_STATE);
  const listener = vi.fn();
  store.subscribe(listener);
  store.send(select(null));
  store.send(reset());
  store.send(setTime(null));
  store.send(clearFacet('group'));
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
  const store = createStore({ ...INITIAL_STATE, view, measure: 'deaths' });
  store.send(goTo({ ...INITIAL_STATE, selected: 'y' }));
  expect(store.get()).toEqual({ ...INITIAL_STATE, view, measure: 'deaths', selected: 'y' });
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
