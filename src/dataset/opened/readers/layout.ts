// Where the table of a text file begins: lines above it, its header (of up to three rows), tags under it, and what its
// columns hold. All from the first rows; the rest of the file is read by what is found here.

import { commonWidth, type Dialect, dialectOf, type Row, spansOf } from './dialect.ts';
import { type Fit, mendHeader } from './mend.ts';
import { type ColumnShapes, rowFitOf, shapeOf, shapesOf, typeOf } from './shapes.ts';

export interface Layout extends Fit {
  /** Where the first row of data begins: signs and lines of the file before it. */
  readonly bodyStart: number;
  readonly bodyLine: number;
  /** What stands above the header, line by line. */
  readonly preamble: readonly string[];
  /** None where the file begins with data. */
  readonly header: readonly (readonly string[])[];
  /** The tags of the Humanitarian Exchange Language under the header; empty without. */
  readonly tags: readonly string[];
  /** The shape of columns that hold something other than words, else null. */
  readonly types: readonly (string | null)[];
}

const MOST_HEADER_ROWS = 3;

/** The width of a table is that of its first rows: what follows may be another. */
const FIRST_ROWS = 50;

/** From the beginning of a file, cut at the end of a line; its lines end with `\n`. */
export function layoutOf(sample: string): Layout {
  const dialect = dialectOf(sample);
  const spans = spansOf(sample, dialect);
  const common = commonWidth(
    spans
      .map(({ cells }) => cells)
      .filter((row) => row.length > 1)
      .slice(0, FIRST_ROWS),
  );
  const { preamble, header, bodyStart } = headOf(sample, spans, dialect, common);
  const below = spansBelow(sample, spans, dialect, bodyStart);
  const [first] = below;
  const tags = header.length > 0 && first && isTagRow(first.cells) ? first : null;
  const body = below.slice(tags ? 1 : 0).map(({ cells }) => cells);
  if (body.at(-1)?.join('') === '') body.pop();
  const width = widthOf(header, body, common);
  const like = body.filter((row) => row.length === width || isPadded(row, width));
  const shapes = shapesOf(like, width);
  const start = bodyStart + (tags?.end ?? 0);
  return {
    dialect,
    width,
    shapes,
    types: shapes.map(typeOf),
    leastFit: leastFitOf(like, shapes),
    bodyStart: start,
    bodyLine: sample.slice(0, start).split('\n').length,
    preamble,
    header: header.map((row) => headerRow(row, body, width)),
    tags: tags?.cells ?? [],
  };
}

interface Head {
  readonly preamble: readonly string[];
  readonly header: readonly (readonly string[])[];
  readonly bodyStart: number;
}

/** What follows, as if the text began there; a header that was mended may end within a row. */
function spansBelow(sample: string, spans: readonly Row[], dialect: Dialect, start: number): readonly Row[] {
  const at = spans.findIndex(({ end }) => end === start);
  if (at < 0 && start > 0) return spansOf(sample.slice(start), dialect);
  return spans.slice(at + 1).map(({ cells, end }) => ({ cells, end: end - start }));
}

function headOf(sample: string, spans: readonly Row[], dialect: Dialect, common: number): Head {
  const rows = spans.map(({ cells }) => cells);
  const start = common < 2 ? firstFilled(rows) : firstFull(rows, common);
  const offset = spans[start - 1]?.end ?? 0;
  const preamble = linesOf(sample.slice(0, offset));
  const first = rows[start];
  const isEmptyNameToo = first?.length === common + 1 && first.includes('');
  if (first && first.length !== common && common > 2 && !isEmptyNameToo) {
    // The header itself may have a sign too much, which swallowed what follows.
    const end = sample.indexOf('\n', offset);
    const line = sample.slice(offset, end < 0 ? undefined : end);
    const mended = mendHeader(line, dialect, common);
    if (mended) return { preamble, header: [mended], bodyStart: end < 0 ? sample.length : end + 1 };
  }
  const count = headerRows(rows.slice(start), common);
  if (count === 0) {
    const last = preamble.at(-1) ?? '';
    const mended = last === '' ? undefined : mendHeader(last, dialect, common);
    if (mended) return { preamble: preamble.slice(0, -1), header: [mended], bodyStart: offset };
  }
  return {
    preamble,
    header: rows.slice(start, start + count),
    bodyStart: spans[start + count - 1]?.end ?? 0,
  };
}

const linesOf = (text: string): string[] => (text === '' ? [] : text.replace(/\n$/, '').split('\n'));

const firstFilled = (rows: readonly (readonly string[])[]): number =>
  Math.max(
    0,
    rows.findIndex((row) => row.some((cell) => cell !== '')),
  );

const filledIn = (row: readonly string[]): number => row.filter((cell) => cell.trim() !== '').length;

/** The first row that is about as wide as most and at least half filled: titles and notes above it are not. */
function firstFull(rows: readonly (readonly string[])[], common: number): number {
  const at = rows.findIndex(
    (row) =>
      (row.length >= common - 1 || filledIn(row) >= 0.6 * common) &&
      filledIn(row) >= Math.max(2, Math.min(common, row.length) * 0.4) &&
      !isComment(row),
  );
  return at < 0 ? firstFilled(rows) : at;
}

const isComment = (row: readonly string[]): boolean => /^(?:#(?![\p{L}_+]+$)|\/\/)/u.test(row[0] ?? '');

const isTagRow = (row: readonly string[]): boolean => {
  const filled = row.filter((cell) => cell !== '');
  return filled.length > 0 && filled.filter((cell) => /^#\s*[a-z]+/i.test(cell)).length * 2 > filled.length;
};

/** How many of the first rows are names. */
function headerRows(rows: readonly (readonly string[])[], common: number): number {
  const [first] = rows;
  if (!first) return 0;
  const width = Math.max(common, first.length);
  const body = rows.slice(MOST_HEADER_ROWS);
  const types = shapesOf(body.length > 0 ? body : rows.slice(1), width).map(typeOf);
  const typed = types.flatMap((type, column) => (type ? [column] : []));
  if (!isHeader(first, rows.slice(1), types)) return 0;
  let count = 1;
  // Further rows need more to go by: two columns of figures or dates that hold neither in these rows.
  while (
    count < MOST_HEADER_ROWS &&
    body.length > 0 &&
    typed.length >= 2 &&
    isAbove(rows[count] ?? [], types, typed)
  )
    count++;
  return count;
}

/** A row of names: none of its cells is of its column's kind, and if no column has a kind, it is short distinct words. */
function isHeader(
  first: readonly string[],
  body: readonly (readonly string[])[],
  types: readonly (string | null)[],
): boolean {
  const filled = first.filter((cell) => cell.trim() !== '');
  if (filled.length === 0) return false;
  let [same, other] = [0, 0];
  first.forEach((cell, column) => {
    const type = types[column] ?? null;
    if (type === null || cell === '') return;
    if (shapeOf(cell) === type && !isYearName(cell, type)) same++;
    else other++;
  });
  if (other > 0 || same > 0) return other > same;
  const isPlain = filled.every((cell) => ['word', 'text'].includes(shapeOf(cell)) || isCodeName(cell));
  const isDistinct = new Set(filled).size === filled.length;
  const recurs = body.some((row) => row.some((cell, column) => cell !== '' && cell === first[column]));
  return isPlain && isDistinct && (!recurs || body.length < 2) && filled.every((cell) => cell.length <= 80);
}

/** Columns of years are named by them. */
const isYearName = (cell: string, type: string): boolean => type === 'number' && /^(?:19|20)\d\d$/.test(cell);

const isCodeName = (cell: string): boolean => /^\p{L}[\p{L}\d_ .:-]*$/u.test(cell);

function isAbove(
  row: readonly string[],
  types: readonly (string | null)[],
  typed: readonly number[],
): boolean {
  const cells = typed.map((column) => row[column] ?? '');
  return (
    filledIn(row) > 1 &&
    !isTagRow(row) &&
    cells.every((cell, at) => {
      const shape = shapeOf(cell);
      return shape !== types[typed[at] ?? 0] && shape !== 'empty' && shape !== 'number' && shape !== 'date';
    }) &&
    new Set(cells).size === cells.length
  );
}

/** Rows may end with separators that the header does not have; then the header counts. */
function widthOf(
  header: readonly (readonly string[])[],
  body: readonly (readonly string[])[],
  common: number,
): number {
  const named = Math.max(0, ...header.map((row) => row.length));
  if (named === 0) return Math.max(1, common);
  if (body.length === 0 || common <= 1) return named;
  if (common > named) {
    const isSpare = body.filter((row) => row.length === common).every((row) => isPadded(row, named));
    return isSpare ? named : common;
  }
  // A name too many that is none: a separator too much.
  if (named === common + 1 && header.some((row) => row.includes(''))) return common;
  return named;
}

const isPadded = (row: readonly string[], width: number): boolean =>
  row.length > width && row.slice(width).every((cell) => cell === '');

/** As wide as the table; where rows are numbered and their header does not say so (as R writes it), it gets a place. */
function headerRow(
  row: readonly string[],
  body: readonly (readonly string[])[],
  width: number,
): readonly string[] {
  const missing = width - row.length;
  if (missing === -1) return row.toSpliced(row.indexOf(''), 1);
  if (missing <= 0) return row;
  const isNumbered = missing === 1 && body.every((each, at) => each[0] === String(at + 1));
  return isNumbered && body.length > 0 ? ['', ...row] : [...row, ...Array<string>(missing).fill('')];
}

function leastFitOf(rows: readonly (readonly string[])[], shapes: readonly ColumnShapes[]): number {
  const fits = rows.map((row) => rowFitOf(shapes, row)).sort((one, other) => one - other);
  return fits[Math.floor(fits.length * 0.02)] ?? Number.NEGATIVE_INFINITY;
}
