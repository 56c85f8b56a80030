// Incidents counted into squares of a grid, where more are in sight than marks could show. Counts are kept: of another
// answer only the rows that come or go are counted.

import { type Columns, weightOf } from '../data/columns.ts';
import type { PixelBox, Places } from '../data/places.ts';
import type { MaskChange } from './answer.ts';

export interface Square {
  /** Its middle, in pixels of the world. */
  readonly x: number;
  readonly y: number;
  readonly count: number;
  /** How many were killed by best estimates (without tolls: how many incidents), as one of six steps: 0 is the least. */
  readonly step: number;
  /** The code that at least half of the deaths (without deaths: of the incidents) have; null where none has. */
  readonly series: number | null;
}

export interface Grid {
  readonly worldPx: number;
  /** What it covers; incidents beside it are not counted. */
  readonly window: PixelBox;
  /** Counts what is shown by this mask, from now on: of a change since the last one only its rows. */
  readonly update: (fail: Uint32Array, change?: MaskChange) => void;
  /** How each of its squares looks. */
  readonly looks: () => SquareLooks;
  /** Squares that hold a shown row, from north to south. */
  readonly shown: () => readonly Square[];
  /** Of those the one whose middle is nearest, within reach. */
  readonly nearest: (x: number, y: number, reachPx: number) => Square | undefined;
  /** As if nothing were filtered: always the same. */
  readonly whole: () => readonly Square[];
  /** How many are shown in squares whose middle lies in the box. */
  readonly countWithin: (box: PixelBox) => number;
}

/** All squares of a grid, line by line from north to south, each as one number: `squareLook`, 0 where nobody is shown. */
export interface SquareLooks {
  /** Counted on with each update. */
  readonly codes: Uint16Array;
  /** Squares in a line. */
  readonly width: number;
  /** The north-west corner of the first, in pixels of the world. */
  readonly left: number;
  readonly top: number;
}

/** The code of each row, below `count`. */
export interface SquareSeries {
  readonly codes: Uint8Array;
  readonly count: number;
}

export const squareSeriesOf = ({ lineage, sets }: Columns): SquareSeries => ({
  codes: lineage,
  count: sets.lineage.dictionary.length,
});

/** What each row adds to its square, made once for a table. */
export function weightsOf(columns: Columns): Int32Array {
  const weights = new Int32Array(columns.count);
  for (let row = 0; row < weights.length; row++) weights[row] = weightOf(columns, row);
  return weights;
}

export const SQUARE_PX = 11;
/** Deaths from which on each further step begins: four times those before. */
export const SQUARE_STEPS = [5, 20, 80, 320, 1280] as const;
const STEP_COUNT = SQUARE_STEPS.length + 1;

/** What a square's code says of it. */
export const squareLook = (code: number): Pick<Square, 'step' | 'series'> => ({
  step: (code - 1) % STEP_COUNT,
  series: code <= STEP_COUNT ? null : Math.floor((code - 1) / STEP_COUNT) - 1,
});

const codeOf = ({ step, series }: Pick<Square, 'step' | 'series'>): number =>
  1 + step + STEP_COUNT * (series === null ? 0 : series + 1);

/** The grid is the world's, so that squares stay where they are while the map is moved. At first all is shown. */
export function createGrid(...input: Parameters<typeof gridInSteps>): Grid {
  const steps = gridInSteps(...input);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in steps between which it may be left. */
export function* gridInSteps(
  weights: Int32Array,
  places: Places,
  series: SquareSeries,
  worldPx: number,
  window: PixelBox,
): Generator<undefined, Grid> {
  const size = sizeOf(window);
  const { rows, cells, isShown, shown } = yield* counted(weights, places, series, worldPx, window, size);
  const { firstColumn, firstLine, width, height } = size;
  const { incidents, deaths } = shown;
  const whole = squaresOf(shown, size, series.count);
  const looks = {
    codes: new Uint16Array(width * height),
    width,
    left: firstColumn * SQUARE_PX,
    top: firstLine * SQUARE_PX,
  };
  /** The squares whose counts are other ones than their looks; null while no looks have been asked for. */
  let stale: number[] | null = null;
  const isStale = new Uint8Array(width * height);
  /** Of the mask that is counted; null while all is. */
  let known: Uint32Array | null = null;
  const count = (row: number, now: 0 | 1): void => {
    const cell = cells[row]! - 1;
    const sign = now - isShown[row]!;
    if (cell < 0 || sign === 0) return;
    isShown[row] = now;
    const square = Math.floor(cell / series.count);
    if (stale && isStale[square] === 0) {
      isStale[square] = 1;
      stale.push(square);
    }
    incidents[cell]! += sign;
    deaths[cell]! += sign * weights[row]!;
  };
  return {
    worldPx,
    window,
    update(fail, change) {
      if (known === fail) return;
      const some = change && change.since === known ? change.rows : rows;
      const end = some?.length ?? fail.length;
      for (let at = 0; at < end; at++) {
        const row = some ? some[at]! : at;
        count(row, fail[row] === 0 ? 1 : 0);
      }
      known = fail;
    },
    looks() {
      for (const square of stale ?? looks.codes.keys()) {
        const sums = sumsOf(shown, series.count, square);
        looks.codes[square] = sums.count === 0 ? 0 : codeOf(sums);
        isStale[square] = 0;
      }
      stale = [];
      return looks;
    },
    shown: () => squaresOf(shown, size, series.count),
    nearest(x, y, reachPx) {
      const [columns, lines] = [
        within(x, reachPx, firstColumn, width),
        within(y, reachPx, firstLine, height),
      ];
      let [found, leastPx]: [Square | undefined, number] = [undefined, reachPx];
      for (let line = lines.first; line <= lines.last; line++)
        for (let column = columns.first; column <= columns.last; column++) {
          const square = squareAt(shown, size, series.count, line * width + column);
          const apartPx = square ? Math.hypot(square.x - x, square.y - y) : Number.POSITIVE_INFINITY;
          // Of several as near the northernmost, as `shown` has them.
          if (apartPx > leastPx || (found && apartPx === leastPx)) continue;
          [found, leastPx] = [square, apartPx];
        }
      return found;
    },
    whole: () => whole,
    countWithin({ left, top, right, bottom }) {
      const firstOf = (edge: number, first: number): number =>
        Math.max(0, Math.ceil(edge / SQUARE_PX - 0.5) - first);
      const lastOf = (edge: number, first: number, most: number): number =>
        Math.min(most - 1, Math.floor(edge / SQUARE_PX - 0.5) - first);
      const [from, to] = [firstOf(left, firstColumn), lastOf(right, firstColumn, width)];
      let within = 0;
      for (let line = firstOf(top, firstLine); line <= lastOf(bottom, firstLine, height); line++) {
        const start = (line * width + from) * series.count;
        const end = (line * width + to + 1) * series.count;
        for (let cell = start; cell < end; cell++) within += incidents[cell]!;
      }
      return within;
    },
  };
}

interface GridSize {
  readonly firstColumn: number;
  readonly firstLine: number;
  readonly width: number;
  readonly height: number;
}

function sizeOf({ left, top, right, bottom }: PixelBox): GridSize {
  const [firstColumn, firstLine] = [Math.floor(left / SQUARE_PX), Math.floor(top / SQUARE_PX)];
  const width = Math.floor(right / SQUARE_PX) - firstColumn + 1;
  return { firstColumn, firstLine, width, height: Math.floor(bottom / SQUARE_PX) - firstLine + 1 };
}

/** Between two steps. */
const ROWS_A_STEP = 32_768;

/** All rows of the window in their cells. */
function* counted(
  weights: Int32Array,
  places: Places,
  { codes, count: seriesCount }: SquareSeries,
  worldPx: number,
  window: PixelBox,
  { firstColumn, firstLine, width, height }: GridSize,
) {
  const { x, y } = places;
  const near = places.near(worldPx, window);
  const incidents = new Int32Array(width * height * seriesCount);
  const deaths = new Float64Array(width * height * seriesCount);
  /** By row: where the row's series is counted, and one; 0 beside the window. */
  const cells = new Int32Array(weights.length);
  const isShown = new Uint8Array(weights.length);
  const perUnit = worldPx / SQUARE_PX;
  const end = near?.length ?? weights.length;
  for (let at = 0; at < end; at++) {
    if (at % ROWS_A_STEP === ROWS_A_STEP - 1) yield;
    const row = near ? near[at]! : at;
    const column = x[row]! * perUnit - firstColumn;
    const line = y[row]! * perUnit - firstLine;
    // A place that is not known, NaN, is within nothing.
    if (!(column >= 0 && line >= 0 && column < width && line < height)) continue;
    // Above zero, that is the whole number below.
    const cell = ((line | 0) * width + (column | 0)) * seriesCount + codes[row]!;
    cells[row] = cell + 1;
    isShown[row] = 1;
    incidents[cell]! += 1;
    deaths[cell]! += weights[row]!;
  }
  return { rows: near, cells, isShown, shown: { incidents, deaths } };
}

function squaresOf(sums: Sums, size: GridSize, seriesCount: number): readonly Square[] {
  const squares: Square[] = [];
  for (let at = 0; at < size.width * size.height; at++) {
    const square = squareAt(sums, size, seriesCount, at);
    if (square) squares.push(square);
  }
  return squares;
}

/** Undefined where it holds nothing. */
function squareAt(
  sums: Sums,
  { firstColumn, firstLine, width }: GridSize,
  seriesCount: number,
  at: number,
): Square | undefined {
  const own = sumsOf(sums, seriesCount, at);
  if (own.count === 0) return undefined;
  return {
    x: (firstColumn + (at % width) + 0.5) * SQUARE_PX,
    y: (firstLine + Math.floor(at / width) + 0.5) * SQUARE_PX,
    ...own,
  };
}

/** Columns or lines of the grid whose middle may be so near. */
function within(edge: number, reachPx: number, first: number, count: number) {
  return {
    first: Math.max(0, Math.floor((edge - reachPx) / SQUARE_PX) - first),
    last: Math.min(count - 1, Math.floor((edge + reachPx) / SQUARE_PX) - first),
  };
}

/** What one square holds. */
function sumsOf(
  { incidents, deaths }: Sums,
  seriesCount: number,
  square: number,
): Pick<Square, 'count' | 'step' | 'series'> {
  const from = square * seriesCount;
  let [count, killed] = [0, 0];
  for (let code = from; code < from + seriesCount; code++) {
    count += incidents[code]!;
    killed += deaths[code]!;
  }
  const [shares, half] = killed > 0 ? [deaths, killed / 2] : [incidents, count / 2];
  let leading = from;
  while (leading < from + seriesCount && shares[leading]! < half) leading++;
  return {
    count,
    step: stepOf(killed),
    series: leading < from + seriesCount ? leading - from : null,
  };
}

interface Sums {
  readonly incidents: Int32Array;
  readonly deaths: Float64Array;
}

function stepOf(killed: number): number {
  let step = 0;
  while (step < SQUARE_STEPS.length && killed >= SQUARE_STEPS[step]!) step++;
  return step;
}

/** The shown rows in a window, in order of time; null where they are more than `most`. */
export function rowsWithin(
  places: Places,
  fail: Uint32Array,
  worldPx: number,
  box: PixelBox,
  most: number,
): number[] | null {
  const { x, y } = places;
  const [west, east] = [box.left / worldPx, box.right / worldPx];
  const [north, south] = [box.top / worldPx, box.bottom / worldPx];
  const near = places.near(worldPx, box);
  const end = near?.length ?? fail.length;
  const rows: number[] = [];
  for (let at = 0; at < end; at++) {
    const row = near ? near[at]! : at;
    if (fail[row] !== 0) continue;
    if (!(x[row]! >= west && x[row]! <= east && y[row]! >= north && y[row]! <= south)) continue;
    if (rows.length === most) return null;
    rows.push(row);
  }
  return near ? rows.sort((first, second) => first - second) : rows;
}

/** The shown rows of a square, the latest first. */
export function rowsOfSquare(
  { x, y }: Pick<Square, 'x' | 'y'>,
  places: Places,
  fail: Uint32Array,
  worldPx: number,
): number[] {
  const half = SQUARE_PX / 2;
  const box = { left: x - half, top: y - half, right: x + half, bottom: y + half };
  const perUnit = worldPx / SQUARE_PX;
  const [column, line] = [Math.floor(x / SQUARE_PX), Math.floor(y / SQUARE_PX)];
  const isIn = (row: number): boolean =>
    Math.floor(places.x[row]! * perUnit) === column && Math.floor(places.y[row]! * perUnit) === line;
  const near = places.near(worldPx, box);
  const rows: number[] = [];
  const end = near?.length ?? fail.length;
  for (let at = 0; at < end; at++) {
    const row = near ? near[at]! : at;
    if (fail[row] === 0 && isIn(row)) rows.push(row);
  }
  return rows.sort((first, second) => second - first);
}
