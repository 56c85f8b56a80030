// The first view at the sizes that readers have: no mark beneath a control, every capital in it named.

import { describe, expect, test } from 'vitest';
import { mercatorOf } from '../../src/lib/geo.ts';
import { boxAround, holds, meets } from '../../src/views/map/boxes.ts';
import { openingFrame, slidClear } from '../../src/views/map/camera/framing.ts';
import { insetSize } from '../../src/views/map/chrome/inset-size.ts';
import { mapSvg } from '../../src/views/map/svg/map.ts';
import { worldSizePx } from '../../src/views/map/world.ts';
import { soundTables } from '../data/sound.ts';
import { overviewSvg } from './first-views.ts';
import { pageDataOf } from './scenes.ts';

const data = pageDataOf(soundTables('data'));
const { columns, opening } = data.scenes.en.atlas;
if (!opening) throw new Error('There is no incident to show.');

const SIZES = [
  ['a desktop', 836, 519],
  ['a large desktop', 1316, 640],
  ['a small desktop', 424, 380],
  ['a phone', 390, 514],
  ['a phone on its side', 476, 390],
  ['an embed', 600, 372],
  ['a narrow embed', 390, 328],
] as const;
/** Of the button in the place of the inset. */
const WORDS = { widthPx: 170, heightPx: 44 };

test.each(SIZES)('on %s no mark is beneath the inset or the zoom', (_, widthPx, heightPx) => {
  // Three small buttons beside a list, two for fingers.
  const zoomButtons =
    widthPx < 700
      ? { left: 12, top: 12, right: 54, bottom: 96 }
      : { left: 12, top: 12, right: 46, bottom: 112 };
  const places = Array.from(columns.id, (_id, row) =>
    mercatorOf(columns.longitude[row] ?? 0, columns.latitude[row] ?? 0),
  );
  const frame = slidClear(openingFrame(opening, widthPx, heightPx), places, [zoomButtons]);
  const world = worldSizePx(frame.zoom);
  const marks = places.map(({ x, y }, row) => ({
    id: columns.id.at(row),
    x: x * world - frame.left,
    y: y * world - frame.top,
  }));
  const inset = insetSize({ widthPx, heightPx }, marks);
  const [right, bottom] = [widthPx - 12 - (inset?.besidePx ?? 0), heightPx - 12];
  const left = right - (inset?.widthPx ?? WORDS.widthPx);
  const top = bottom - (inset ? inset.heightPx + 22 : WORDS.heightPx);
  const covered = marks.filter(
    ({ x, y }) => (x > left && x < right && y > top && y < bottom) || meets(zoomButtons, boxAround(x, y, 1)),
  );
  expect(covered.map(({ id }) => id)).toEqual([]);
});

test.each([...SIZES, ['a small phone', 360, 269], ['the smallest phone', 320, 240]] as const)(
  'on %s every capital in sight has its name',
  (_, widthPx, heightPx) => {
    const frame = openingFrame(opening, widthPx, heightPx);
    const world = worldSizePx(frame.zoom);
    // A name needs some room beside its dot.
    const seen = { left: 10, top: 10, right: widthPx - 10, bottom: heightPx - 30 };
    const buttons = [{ left: 12, top: 12, right: 54, bottom: 96 }];
    const capitals = data.names.places.filter(({ kind, longitude, latitude }) => {
      const { x, y } = mercatorOf(longitude, latitude);
      const [left, top] = [x * world - frame.left, y * world - frame.top];
      const isCovered = buttons.some((box) => holds(box, left, top));
      return kind === 'capital' && holds(seen, left, top) && !isCovered;
    });
    const { atlas, locale, answer } = data.scenes.en;
    const svg = mapSvg({
      words: { atlas, locale },
      ground: data.ground,
      names: data.names,
      frame,
      fail: answer.fail,
      others: 'shapes',
      halo: 'class',
      selected: null,
      highlight: [],
      callsOut: { view: { left: 0, top: 0, right: widthPx, bottom: heightPx }, covers: buttons },
      clear: buttons,
    });
    const unnamed = capitals.map(({ name }) => name.en).filter((name) => !svg.includes(`>${name}<`));
    expect(unnamed).toEqual([]);
  },
);

describe('the first picture', () => {
  test.each(['wide', 'low', 'narrow', 'embed'] as const)(
    'names the capitals where most people died: %s',
    (size) => {
      const svg = overviewSvg(data, 'en', size);
      for (const capital of ['Bamako', 'Niamey', 'Ouagadougou'])
        expect(svg, capital).toContain(`>${capital}<`);
    },
  );

  test('calls out the largest and what an editor has pinned, with year and range', () => {
    // A name may take two lines. Apart from the markup, which would fill the screen where this fails.
    const wordsOf = (svg: string): string => svg.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
    const english = wordsOf(overviewSvg(data, 'en', 'wide'));
    for (const words of ['Moura, 2022', '300–500 killed', 'Radisson Blu, 2015'])
      expect(english).toContain(words);
    const french = wordsOf(overviewSvg(data, 'fr', 'narrow'));
    for (const words of ['In Amenas, 2013', 'Radisson']) expect(french).toContain(words);
  });
});
