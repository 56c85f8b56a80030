// Play as a film: the poster of what is shown, and over its map one window of time after the other, with its dates. Begins
// and ends with the whole, which networks show before it is played.

import { sharingMessages } from './i18n/sharing.ts';
import type { DayRange } from './lib/time.ts';
import { answered, filtersOf, inTheme, linesOf } from './pictures.ts';
import { shownRowsOf } from './query/answer.ts';
import { spanOf } from './query/bins.ts';
import { bitOf } from './query/facets.ts';
import { withFaces } from './views/download/faces.ts';
import { type Film, type Moment, recordFilm } from './views/download/film.ts';
import { imageOf } from './views/download/save.ts';
import type { Box } from './views/map/boxes.ts';
import { coveredBy, marksSvg } from './views/map/svg/film.ts';
import { POSTER_MARGIN_PX, pictureStyles, posterHeadPx, posterSvg } from './views/map/svg/poster.ts';
import { type MapSource, viewMap } from './views/map/svg/view-poster.ts';
import { playAll } from './views/play/steps.ts';
import { SANS, SERIF } from './views/shared/fonts.ts';
import { headlineOf } from './views/shared/headline.ts';
import { periodText } from './views/shared/period.ts';
import type { Scene } from './views/view.ts';

const MAP_SIZE = { widthPx: 720, heightPx: 430 };
/** Pixels of the film, whatever the poster's own. */
const WIDTH_PX = 1080;
const STEP_MS = 220;
const WHOLE_MS = 1500;
const PLATE = { mostPx: 260, heightPx: 54, paddingPx: 10, gapPx: 10, periodPx: 21, countPx: 13 };

export async function filmOf(
  shown: Scene,
  source: MapSource,
  onShare: (share: number) => void,
): Promise<Film> {
  const scene = withoutWindow(shown);
  const { atlas, answer, locale } = scene;
  const rows = Array.from(shownRowsOf(answer.fail));
  const { picture } = sharingMessages(locale.language);
  const map = viewMap(scene, source, MAP_SIZE);
  await source.ground.load(map.frame).catch(() => undefined);
  const { callsOut: _, ...quiet } = map;
  const title = headlineOf(scene).text;
  const filters = filtersOf(scene);
  const lines = [...linesOf(scene), ...(filters.length > 0 ? [picture.filters(filters.join(' · '))] : [])];
  const isMirrored = locale.direction === 'rtl';
  const { poster, styles, colour } = inTheme('light', (colourOf) => {
    return {
      colour: { paper: colourOf('paper'), ink: colourOf('ink'), rule: colourOf('rule-2') },
      poster: posterSvg({
        title,
        lines,
        // All are pale until their time comes.
        map: {
          ...quiet,
          fail: new Uint32Array(answer.fail.length).fill(1),
          hasInset: false,
          clear: [...coveredBy(map, rows), plateBox(isMirrored)],
        },
        hasLegend: true,
        notes: [
          picture.sources,
          picture.credit(locale.formats.date(atlas.version), locale.formats.number(atlas.corrections)),
        ],
        colour: colourOf,
      }),
      styles: pictureStyles(map, colourOf),
    };
  });
  const base = await imageOf(await withFaces(poster.svg));
  const top = posterHeadPx({ title, lines }, MAP_SIZE.widthPx);
  const scale = WIDTH_PX / poster.widthPx;
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH_PX;
  // Encoders take even sizes alone.
  canvas.height = 2 * Math.round((poster.heightPx * scale) / 2);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('There is no canvas to draw on.');

  const { whole, windows } = playAll(daysShown(scene));
  const momentOf = async (window: DayRange | null, ms: number): Promise<Moment> => {
    const own = window ? rows.filter((row) => isWithin(scene, row, window)) : rows;
    const marks = await imageOf(marksSvg(map, own, styles), { hasWords: false });
    const texts = [
      periodText(window ?? whole, locale, 'short'),
      locale.messages.list.yearCount(own.length, locale.formats),
    ] as const;
    return {
      ms,
      draw() {
        pen.setTransform(scale, 0, 0, scale, 0, 0);
        pen.drawImage(base, 0, 0, poster.widthPx, poster.heightPx);
        pen.drawImage(marks, POSTER_MARGIN_PX, top, MAP_SIZE.widthPx, MAP_SIZE.heightPx);
        drawPlate(pen, texts, isMirrored, top, colour);
        drawTrack(pen, shareOf(window ?? whole, whole), isMirrored, top + MAP_SIZE.heightPx, colour);
      },
    };
  };
  const all = await momentOf(null, WHOLE_MS);
  const moments = [all];
  for (const window of windows) moments.push(await momentOf(window, STEP_MS));
  moments.push({ ...all, ms: 2 * WHOLE_MS });
  return recordFilm(canvas, moments, (at) => onShare((at + 1) / moments.length));
}

/** A film goes through all the time there is, as play does. */
function withoutWindow(scene: Scene): Scene {
  const state = {
    ...scene.state,
    filters: { ...scene.state.filters, time: null },
    selected: null,
    highlight: [],
    camera: null,
  };
  const fail = scene.answer.fail.map((bits) => bits & ~bitOf('time'));
  return answered(scene, state, fail);
}

const daysShown = ({ answer, atlas }: Scene): DayRange => answer.period ?? spanOf(atlas.columns);

const isWithin = ({ atlas: { columns } }: Scene, row: number, { from, to }: DayRange): boolean =>
  (columns.firstDay[row] ?? 0) <= to && (columns.lastDay[row] ?? 0) >= from;

const shareOf = ({ from, to }: DayRange, whole: DayRange): readonly [number, number] => {
  const days = whole.to + 1 - whole.from;
  return [(from - whole.from) / days, (to + 1 - whole.from) / days];
};

interface FilmColours {
  readonly paper: string;
  readonly ink: string;
  readonly rule: string;
}

/** Where the dates will stand, for names to keep clear of. */
function plateBox(isMirrored: boolean): Box {
  const left = isMirrored ? MAP_SIZE.widthPx - PLATE.mostPx : 0;
  return { left, top: 0, right: left + PLATE.mostPx, bottom: PLATE.heightPx + 2 * PLATE.gapPx };
}

/** The dates in the map's upper corner, where reading begins. */
function drawPlate(
  pen: CanvasRenderingContext2D,
  [period, count]: readonly [string, string],
  isMirrored: boolean,
  top: number,
  colours: FilmColours,
): void {
  const fonts = [`700 ${PLATE.periodPx}px ${SERIF}`, `${PLATE.countPx}px ${SANS}`] as const;
  const widthOf = (text: string, font: string): number => {
    pen.font = font;
    return pen.measureText(text).width;
  };
  const widthPx = Math.max(150, widthOf(period, fonts[0]), widthOf(count, fonts[1])) + 2 * PLATE.paddingPx;
  const left = isMirrored
    ? POSTER_MARGIN_PX + MAP_SIZE.widthPx - PLATE.gapPx - widthPx
    : POSTER_MARGIN_PX + PLATE.gapPx;
  const y = top + PLATE.gapPx;
  pen.fillStyle = colours.paper;
  pen.fillRect(left, y, widthPx, PLATE.heightPx);
  pen.strokeStyle = colours.rule;
  pen.lineWidth = 1;
  pen.strokeRect(left, y, widthPx, PLATE.heightPx);
  pen.fillStyle = colours.ink;
  pen.direction = isMirrored ? 'rtl' : 'ltr';
  pen.textAlign = 'start';
  const x = isMirrored ? left + widthPx - PLATE.paddingPx : left + PLATE.paddingPx;
  pen.font = fonts[0];
  pen.fillText(period, x, y + 26);
  pen.font = fonts[1];
  pen.fillText(count, x, y + 45);
}

/** Where the window is in the whole, along the map's lower edge. */
function drawTrack(
  pen: CanvasRenderingContext2D,
  [from, to]: readonly [number, number],
  isMirrored: boolean,
  bottom: number,
  colours: FilmColours,
): void {
  const { widthPx } = MAP_SIZE;
  pen.fillStyle = colours.rule;
  pen.fillRect(POSTER_MARGIN_PX, bottom - 4, widthPx, 5);
  pen.fillStyle = colours.ink;
  const start = isMirrored ? 1 - to : from;
  pen.fillRect(POSTER_MARGIN_PX + start * widthPx, bottom - 4, (to - from) * widthPx, 5);
}
