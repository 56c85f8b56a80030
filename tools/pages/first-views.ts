// The pictures that stand where the map will be: on a wide screen, on one where the map is as narrow as a phone and lower,
// on a phone and in a narrow embed, each as the app opens it.

import { mercatorOf } from '../../src/lib/geo.ts';
import type { InterfaceLanguage } from '../../src/state/state.ts';
import { type Box, moved } from '../../src/views/map/boxes.ts';
import type { Frame } from '../../src/views/map/camera/frame.ts';
import { openingFrame, slidClear } from '../../src/views/map/camera/framing.ts';
import { mapSvg } from '../../src/views/map/svg/map.ts';
import { wholeMap } from './maps.ts';
import type { PageData } from './scenes.ts';

type FirstView = 'wide' | 'low' | 'narrow' | 'embed';

/**
 * Higher than any map of its kind: the page shows the upper part of the wide one, of the low one what lies around two
 * fifths of its height, the lower part of the narrow one, an embed what its height asks for.
 */
export const OVERVIEWS: Readonly<Record<FirstView, { readonly widthPx: number; readonly heightPx: number }>> =
  {
    wide: { widthPx: 820, heightPx: 696 },
    low: { widthPx: 448, heightPx: 440 },
    narrow: { widthPx: 390, heightPx: 640 },
    embed: { widthPx: 390, heightPx: 448 },
  };
const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });
/** What the frame is chosen for. */
const FRAMED: Readonly<Record<FirstView, Box>> = {
  wide: box(0, 0, 820, 696),
  // As the map does at any height, it leaves two fifths of what lies beside it to the north.
  low: box(0, 28, 448, 398),
  narrow: box(0, 0, 390, 640),
  embed: box(0, 120, 390, 433),
};
/** What a page shows of them on usual screens, and what the app will put over that. */
const SEEN: Readonly<Record<FirstView, Box>> = {
  wide: box(0, 0, 820, 519),
  low: FRAMED.low,
  narrow: box(0, 170, 390, 640),
  embed: FRAMED.embed,
};
const COVERS: Readonly<Record<FirstView, readonly Box[]>> = {
  wide: [box(12, 12, 46, 112), box(602, 341, 808, 507), box(0, 498, 430, 519)],
  low: [box(12, 40, 46, 140), box(280, 340, 436, 386)],
  narrow: [box(12, 182, 54, 266), box(12, 584, 160, 628), box(238, 584, 378, 628)],
  embed: [box(12, 132, 54, 216), box(338, 132, 378, 172), box(240, 356, 381, 401), box(5, 419, 385, 433)],
};
/** Of the covers where the page runs from right to left: the buttons change sides, inset and scale stay (map.css). */
const COVERS_RTL: typeof COVERS = {
  wide: [box(774, 12, 808, 112), ...COVERS.wide.slice(1)],
  low: [box(402, 40, 436, 140), ...COVERS.low.slice(1)],
  narrow: [box(336, 182, 378, 266), box(12, 584, 160, 628), box(269, 584, 378, 628)],
  embed: [box(336, 132, 378, 216), box(12, 132, 52, 172), ...COVERS.embed.slice(2)],
};

const openingOf = ({ scenes }: PageData) => {
  const { opening } = scenes.en.atlas;
  if (!opening) throw new Error('There is no incident to show.');
  return opening;
};

const coversOf = (data: PageData, language: InterfaceLanguage, view: FirstView): readonly Box[] =>
  (data.scenes[language].locale.direction === 'rtl' ? COVERS_RTL : COVERS)[view];

/** Of the whole picture, in pixels of the world as the picture has it. */
export function firstFrame(data: PageData, language: InterfaceLanguage, view: FirstView): Frame {
  const { columns } = data.scenes.en.atlas;
  const { top, bottom } = FRAMED[view];
  const { widthPx, heightPx } = OVERVIEWS[view];
  const places = Array.from(columns.id, (_, row) =>
    mercatorOf(columns.longitude[row] ?? 0, columns.latitude[row] ?? 0),
  );
  const covers = coversOf(data, language, view).map((cover) => moved(cover, { x: 0, y: -top }));
  const framed = slidClear(openingFrame(openingOf(data), widthPx, bottom - top), places, covers);
  return { ...framed, top: framed.top - top, heightPx };
}

/** The content of an <svg>: the app's first view. */
export function overviewSvg(data: PageData, language: InterfaceLanguage, view: FirstView): string {
  return mapSvg({
    ...wholeMap(data, language, firstFrame(data, language, view)),
    callsOut: { view: SEEN[view], covers: coversOf(data, language, view) },
    // Every embed carries it.
    isSpare: view === 'embed',
  });
}

/** Of maps as wide as the picture, in embeds that are low and in narrower ones, which are tall. */
const EMBED_HEIGHTS_PX = { low: FRAMED.embed.bottom - FRAMED.embed.top, tall: 400 };

/** Where the picture's upper edge lies in an embed's map, as CSS lengths: `%` of its height, `vw` of its width. */
export function embedPictureTops(
  data: PageData,
  language: InterfaceLanguage,
): Readonly<Record<keyof typeof EMBED_HEIGHTS_PX, string>> {
  const { widthPx } = OVERVIEWS.embed;
  const picture = firstFrame(data, language, 'embed');
  const topAt = (heightPx: number): number => openingFrame(openingOf(data), widthPx, heightPx).top;
  // By as much as the picture was slid, the map will be.
  const slidPx = picture.top + FRAMED.embed.top - topAt(EMBED_HEIGHTS_PX.low);
  const topOf = (heightPx: number): string => {
    // A pixel more of height moves the frame by this much of it.
    const share = topAt(heightPx) - topAt(heightPx + 1);
    const restPx = picture.top - slidPx - topAt(heightPx) - share * heightPx;
    return `calc(${(share * 100).toFixed(1)}% + ${((restPx / widthPx) * 100).toFixed(2)}vw)`;
  };
  return { low: topOf(EMBED_HEIGHTS_PX.low), tall: topOf(EMBED_HEIGHTS_PX.tall) };
}
