import { beforeEach, expect, test } from 'vitest';
import { type Moving, type Turns, watchTurns } from './turn.ts';

/** As much of a map as tells of moves. */
function fakeMap(): Moving & { touch: (type: string, fingers: number) => void } {
  const listeners = new Map<string, (() => void)[]>();
  const container = new EventTarget();
  return {
    on(events, listener) {
      for (const event of events.split(' '))
        listeners.set(event, [...(listeners.get(event) ?? []), listener]);
    },
    fire(event) {
      for (const listener of listeners.get(event) ?? []) listener();
    },
    getContainer: () => container,
    touch(type, fingers) {
      container.dispatchEvent(Object.assign(new Event(type), { touches: { length: fingers } }));
    },
  };
}

let map = fakeMap();
let heard: string[] = [];
let turns: Turns;

const fire = (...events: string[]): void => {
  for (const event of events) map.fire(event);
};
const slide = (): void => fire('movestart', 'moveend');

beforeEach(() => {
  map = fakeMap();
  heard = [];
  turns = watchTurns(map, (move) => heard.push(move));
});

test('a slide that follows a move of the page is nobody’s', () => {
  turns.page(slide);
  slide();
  expect(heard).toEqual([]);
});

test.each([
  ['a drag', () => fire('movestart', 'dragstart')],
  ['the wheel', () => map.getContainer().dispatchEvent(new Event('wheel'))],
  ['a double click', () => map.getContainer().dispatchEvent(new Event('dblclick'))],
  ['two fingers', () => map.touch('touchstart', 2)],
  ['a button', () => fire('atlas:gesture')],
])('%s is the reader’s, and so is how it comes back inside', (_name, gesture) => {
  turns.page(slide);
  gesture();
  slide();
  slide();
  expect(heard).toEqual(['reader', 'reader']);
  turns.page(slide);
  slide();
  expect(heard).toHaveLength(2);
});

test('one finger on the map is not yet a gesture', () => {
  map.touch('touchstart', 1);
  slide();
  expect(heard).toEqual([]);
});

test('a page that changes under the hand does not take the move away from it', () => {
  fire('movestart', 'dragstart');
  expect(turns.isHeld()).toBe(true);
  turns.page(slide);
  turns.page(slide);
  expect(turns.isHeld()).toBe(true);
  fire('moveend');
  expect(heard).toEqual(['reader']);
  expect(turns.isHeld()).toBe(false);
});

test('a pan ends as a pan; one that a move of the page cuts short does not claim the next', () => {
  turns.pan(() => {
    fire('movestart');
    return true;
  });
  fire('moveend');
  expect(heard).toEqual(['pan']);
  turns.pan(() => true);
  turns.page(() => fire('moveend'));
  fire('dragstart', 'moveend');
  expect(heard).toEqual(['pan', 'reader']);
  turns.pan(() => false);
  expect(turns.isPanning()).toBe(false);
});
