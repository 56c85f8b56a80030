import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Draw, Scene } from '../view.ts';
import { apart } from './apart.ts';

let said: string[] = [];
const reports = vi.fn();
beforeEach(() => {
  said = [];
  reports.mockClear();
  let words = '';
  const notice = {
    setAttribute: () => undefined,
    remove: () => undefined,
    get textContent() {
      return words;
    },
    set textContent(next: string) {
      words = next;
      said.push(next);
    },
  };
  vi.stubGlobal('document', { createElement: () => notice });
  vi.stubGlobal('reportError', reports);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const root = {
  classList: { toggle: () => false },
  prepend: () => undefined,
  hidden: false,
} as unknown as HTMLElement;
const scene = { locale: { messages: { broken: 'Broken.' } } } as Scene;
const fails = (): never => {
  throw new Error('lost');
};

test('a view that breaks says so once, however often it answers meanwhile', () => {
  const answer = vi.fn();
  const draw: Draw = apart(() => Object.assign(fails, { answer }))(root, () => undefined);
  for (let press = 0; press < 3; press++) {
    draw.answer?.(scene);
    draw(scene);
  }
  expect(said).toEqual(['Broken.']);
  expect(reports).toHaveBeenCalledTimes(1);
  expect(answer).toHaveBeenCalledTimes(1);
});

test('an answer that breaks is for the drawing that follows to say', () => {
  const draw: Draw = apart(() => Object.assign(() => undefined, { answer: fails }))(root, () => undefined);
  draw.answer?.(scene);
  draw(scene);
  expect([said, reports.mock.calls]).toEqual([[], []]);
});
