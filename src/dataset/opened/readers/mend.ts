// A row that came out with too many or too few cells, or ran on over several lines: one stray or missing sign is looked
// for whose mending gives a row as the others are. Nothing is guessed that does not fit the columns.

import type { Dialect } from './dialect.ts';
import { type ColumnShapes, fitOf, rowFitOf } from './shapes.ts';

export interface Fit {
  readonly dialect: Dialect;
  readonly width: number;
  readonly shapes: readonly ColumnShapes[];
  /** What nearly all rows reach in `rowFitOf`. */
  readonly leastFit: number;
}

/** Stands for a quote that is a sign of the text; a code point that Unicode keeps free. */
const LITERAL = '\ue000';

/** Other separators that a single row may have. */
const OTHERS = [';', ',', '\t', '|', ' '];

/** Longer rows are left as they are: mending tries many readings. */
const MOST_SIGNS = 20_000;
const MOST_SPARE = 40;

/** One cell may be of an unusual kind, not two. */
export const MOST_MISFIT = 6;

/** One line as a row; a quote that opens a cell closes before a separator or at the end, or it is a plain sign. */
export function splitLine(line: string, { delimiter, quote, escapeSign }: Dialect): string[] {
  const cells: string[] = [];
  for (let at = 0; ; ) {
    const close = line[at] === quote ? closeOf(line, at, delimiter, quote, escapeSign) : -1;
    const end = close >= 0 ? close + 1 : line.indexOf(delimiter, at);
    const cell = close >= 0 ? line.slice(at + 1, close) : line.slice(at, end < 0 ? undefined : end);
    cells.push((close >= 0 ? cell.replaceAll(escapeSign + quote, quote) : cell).replaceAll(LITERAL, quote));
    if (end < 0 || end >= line.length) return cells;
    at = end + delimiter.length;
  }
}

function closeOf(line: string, open: number, delimiter: string, quote: string, escapeSign: string): number {
  for (let at = open + 1; ; at++) {
    at = line.indexOf(quote, at);
    if (at < 0) return -1;
    if (escapeSign === quote && line[at + 1] === quote) at++;
    else if (escapeSign !== quote && line[at - 1] === escapeSign) continue;
    else if (at + 1 === line.length || line.startsWith(delimiter, at + 1)) return at;
  }
}

/** The row that a line was meant to be; undefined if no single mending makes one. */
export function mendLine(line: string, fit: Fit): string[] | undefined {
  if (line.length > MOST_SIGNS) return undefined;
  let best: string[] | undefined;
  let bestFit = Number.NEGATIVE_INFINITY;
  const consider = (cells: readonly string[], cost: number): void => {
    const whole = toWidth(cells, fit);
    if (!whole) return;
    // Cells put together or taken apart are a guess: it has to fit as the other rows do.
    if (whole.cost > 0 && rowFitOf(fit.shapes, whole.cells) < fit.leastFit - 1.5) return;
    const value =
      rowFitOf(fit.shapes, whole.cells) - cost - whole.cost - 5 * seamsIn(whole.cells, fit.dialect);
    if (value > bestFit) [best, bestFit] = [whole.cells, value];
  };
  consider(splitLine(line, fit.dialect), 0);
  if (bestFit < fit.leastFit) {
    for (const edited of editsOf(line, fit.dialect)) consider(splitLine(edited, fit.dialect), 1);
  }
  if (bestFit < fit.leastFit) {
    for (const delimiter of OTHERS) {
      if (delimiter !== fit.dialect.delimiter) consider(splitLine(line, { ...fit.dialect, delimiter }), 2);
    }
  }
  return bestFit >= fit.leastFit - MOST_MISFIT ? best : undefined;
}

/** A line of names with one sign too much or too little, or with another separator; undefined if it is none. */
export function mendHeader(line: string, dialect: Dialect, width: number): string[] | undefined {
  if (line.length > MOST_SIGNS) return undefined;
  const readings = [
    ...OTHERS.map((delimiter) => splitLine(line, { ...dialect, delimiter })),
    ...[...editsOf(line, dialect)].map((edited) => splitLine(edited, dialect)),
  ];
  const signs = new Set([dialect.delimiter, dialect.quote]);
  const oddities = (cells: readonly string[]): number =>
    cells.reduce((sum, cell) => sum + [...cell].filter((sign) => signs.has(sign)).length, 0);
  return readings
    .filter((cells) => cells.length === width && cells.every((cell) => !/^[\d.,:/-]+$/.test(cell)))
    .sort((one, other) => oddities(one) - oddities(other))[0];
}

/** Cells that still hold the edge between two. */
const seamsIn = (cells: readonly string[], { delimiter, quote }: Dialect): number =>
  cells.filter((cell) => cell.includes(quote + delimiter) || cell.includes(delimiter + quote)).length;

/** Every line that one sign more or less at a quote would give. */
function* editsOf(line: string, { delimiter, quote }: Dialect): Generator<string> {
  for (let at = line.indexOf(quote); at >= 0; at = line.indexOf(quote, at + 1)) {
    const [before, after] = [line.slice(0, at), line.slice(at + 1)];
    yield before + LITERAL + after;
    yield before + delimiter + quote + after;
    yield before + quote + delimiter + after;
  }
}

interface Whole {
  readonly cells: string[];
  readonly cost: number;
}

function toWidth(cells: readonly string[], fit: Fit): Whole | undefined {
  if (cells.length === fit.width) return { cells: [...cells], cost: 0 };
  if (cells.length === fit.width - 1) return widened(cells, fit);
  const spare = cells.length - fit.width;
  return spare > 0 && spare <= MOST_SPARE ? narrowed(cells, fit) : undefined;
}

/** One cell is missing: the last is empty, or two ran together. */
function widened(cells: readonly string[], { shapes }: Fit): Whole {
  let best: Whole = { cells: [...cells, ''], cost: 0 };
  let bestFit = rowFitOf(shapes, best.cells);
  cells.forEach((cell, index) => {
    if (cell.length > 80) return;
    for (let at = 1; at < cell.length; at++) {
      const split = [...cells.slice(0, index), cell.slice(0, at), cell.slice(at), ...cells.slice(index + 1)];
      const value = rowFitOf(shapes, split) - 0.5;
      if (value > bestFit) [best, bestFit] = [{ cells: split, cost: 0.5 }, value];
    }
  });
  return best;
}

/** Too many cells: some belong together, or an empty one is too much. The best way through, cell by cell. */
function narrowed(cells: readonly string[], { dialect, shapes, width }: Fit): Whole | undefined {
  const spare = cells.length - width;
  interface Way {
    readonly value: number;
    readonly cost: number;
    readonly cells: readonly string[];
  }
  // ways[s]: the best for the columns so far with `s` of the spare cells used up.
  let ways: (Way | undefined)[] = Array.from({ length: spare + 1 }, (_, used) =>
    used === 0 ? { value: 0, cost: 0, cells: [] } : undefined,
  );
  const skipEmpty = (column: number): void => {
    for (let used = 1; used <= spare; used++) {
      const way = ways[used - 1];
      if (!way || cells[column + used - 1] !== '') continue;
      const value = way.value - 0.5;
      if (value > (ways[used]?.value ?? Number.NEGATIVE_INFINITY))
        ways[used] = { ...way, value, cost: way.cost + 0.5 };
    }
  };
  for (let column = 0; column < width; column++) {
    skipEmpty(column);
    const next: (Way | undefined)[] = Array.from({ length: spare + 1 });
    ways.forEach((way, used) => {
      if (!way) return;
      let cell = '';
      for (let merged = 0; used + merged <= spare; merged++) {
        const part = cells[column + used + merged] ?? '';
        if (merged > 0 && (part === '' || cell === '')) break;
        cell = merged === 0 ? part : cell + dialect.delimiter + part;
        const cost = merged === 0 ? 0 : 0.5;
        const value = way.value + fitOf(shapes[column], cell) - cost;
        if (value > (next[used + merged]?.value ?? Number.NEGATIVE_INFINITY))
          next[used + merged] = { value, cost: way.cost + cost, cells: [...way.cells, cell] };
      }
    });
    ways = next;
  }
  skipEmpty(width);
  const way = ways[spare];
  return way && { cells: [...way.cells], cost: way.cost };
}
