import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepStillPicture } from './still-picture.ts';

let frames: (() => void)[] = [];
let visibility = 'visible';
beforeEach(() => {
  vi.useFakeTimers();
  frames = [];
  visibility = 'visible';
  vi.stubGlobal('requestAnimationFrame', (work: () => void) => frames.push(work));
  vi.stubGlobal('getComputedStyle', () => ({ visibility }));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const nextFrame = (): void => {
  for (const work of frames.splice(0)) work();
};

/** The map's place on the page, with what has been done in it. */
function place({ widthPx = 390, hasPicture = true } = {}) {
  const done: string[] = [];
  const presses: (() => void)[] = [];
  const picture = {
    querySelector: () => ({ complete: true, naturalWidth: widthPx }),
    remove: () => done.push('picture gone'),
  };
  const still = keepStillPicture({
    querySelector: () => (hasPicture ? picture : null),
    addEventListener: (_type: string, press: () => void) => presses.push(press),
  } as unknown as HTMLElement);
  still.whenDue((isSeen) => done.push(isSeen ? 'painted in sight' : 'painted behind it'));
  return { still, done, press: () => presses[0]?.() };
}

test('the map is painted behind the picture when the rest is there, and takes its place when that is on screen', async () => {
  const { still, done } = place();
  expect(done).toEqual([]);
  still.isNext();
  vi.runAllTimers();
  expect(done).toEqual(['painted behind it']);
  still.isPainted();
  nextFrame();
  expect(done).toEqual(['painted behind it']);
  nextFrame();
  expect(done).toEqual(['painted behind it', 'picture gone']);
  await still.gone;
});

test('its parts are painted in tasks of their own as long as none is seen', async () => {
  const { still } = place();
  const next = vi.fn();
  void still.nextPart().then(next);
  await Promise.resolve();
  expect(next).not.toHaveBeenCalled();
  await vi.runAllTimersAsync();
  expect(next).toHaveBeenCalled();
});

test('where the page has hidden it, being of another view or in other colours, the map is painted at once', () => {
  visibility = 'hidden';
  const { still, done } = place();
  expect(done).toEqual(['painted in sight']);
  still.isNext();
  expect(done).toEqual(['painted in sight', 'picture gone']);
});

test.each([{ widthPx: 0 }, { hasPicture: false }])(
  'a picture that is not there keeps nothing waiting',
  (is) => {
    const { done } = place(is);
    expect(done).toEqual(['painted in sight']);
  },
);

test('what changes the map, or a hand on it, is not hidden by the picture', () => {
  const filtered = place();
  filtered.still.isOutOfDate();
  expect(filtered.done).toEqual(['picture gone', 'painted in sight']);
  const pressed = place();
  pressed.press();
  expect(pressed.done).toEqual(['picture gone', 'painted in sight']);
});

test('a picture whose file comes later does not lie over what has changed', () => {
  const { still, done } = place({ widthPx: 0 });
  still.isOutOfDate();
  expect(done).toEqual(['painted in sight', 'picture gone']);
});
