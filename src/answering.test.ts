import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answerFirst } from './answering.ts';
import { createDrawing } from './drawing.ts';
import type { Answer } from './query/answer.ts';
import { INITIAL_STATE, type State } from './state/state.ts';
import type { Step } from './state/steps.ts';
import { hover, setText, setTime, toggleOptions } from './state/steps.ts';
import type { Draw, Scene } from './views/view.ts';

let frames: (() => void)[] = [];
beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (work: () => void) => frames.push(work));
  const window = { parent: {} };
  window.parent = window;
  vi.stubGlobal('window', window);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** What was drawn in each frame, in order; the state has been drawn once. */
function page() {
  let scene = { state: INITIAL_STATE, answer: {}, atlas: {}, locale: {} } as Scene;
  let drawn: string[] = [];
  const viewOf = (place: string): Draw => Object.assign(() => void drawn.push(place), { place });
  const drawing = createDrawing(() => scene, { say: vi.fn() });
  drawing.views.push(
    viewOf('receipt'),
    viewOf('list'),
    Object.assign(viewOf('map'), { answer: () => void drawn.push('marks') }),
  );
  drawing.draw();
  answerFirst(drawing, () => scene);
  drawn = [];
  return {
    drawing,
    send(step: Step, answer = {} as Answer) {
      const state: State = step.apply(scene.state);
      scene = { ...scene, state, answer: state.filters === scene.state.filters ? scene.answer : answer };
      drawing.schedule();
    },
    frame(): string {
      const due = frames;
      frames = [];
      for (const work of due) work();
      const words = drawn.join(' ');
      drawn = [];
      return words;
    },
  };
}
const press = (country: string): Step => toggleOptions('country', [country]);

test('a filter is answered in its own frame, the list follows, then the map moves', () => {
  const { send, frame } = page();
  send(press('ML'));
  expect([frame(), frame(), frame(), frame()]).toEqual(['marks receipt', 'list', 'map', '']);
});

test('a newer press takes the place of what has not begun', () => {
  const { send, frame } = page();
  send(press('ML'));
  frame();
  send(press('NE'));
  expect([frame(), frame(), frame(), frame()]).toEqual(['marks receipt', 'list', 'map', '']);
});

test('a pointer that moves meanwhile keeps nothing waiting', () => {
  const { send, frame } = page();
  send(setText('Moura'));
  frame();
  const frames = [1, 2].map((at) => {
    send(hover([`${at}`]));
    return frame();
  });
  expect(frames.join(' ')).toContain('list');
  expect(frames.join(' ')).toContain('map');
});

test('all is drawn in one frame where more than a filter has changed', () => {
  const { send, frame } = page();
  send(hover(['a']));
  expect(frame()).toBe('receipt list map');
  send(setTime({ from: 1, to: 366 }));
  expect(frame()).toBe('receipt list map');
});

test('what wishes to be drawn while the list follows is drawn with the list, too', () => {
  const { drawing, send, frame } = page();
  let wishes = 1;
  const list = drawing.views[1];
  drawing.views[1] = Object.assign(
    (scene: Scene) => {
      list?.(scene);
      if (wishes-- > 0) drawing.schedule();
    },
    { place: 'list' },
  );
  send(press('ML'));
  expect([frame(), frame()]).toEqual(['marks receipt', 'list']);
  const rest = `${frame()} ${frame()}`;
  expect(rest).toContain('list');
  expect(rest).toContain('map');
});
