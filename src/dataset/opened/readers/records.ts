// Text in pieces becomes rows of one width, whatever is wrong with it. PapaParse reads; a row that is off is mended where one
// sign explains it, and said so; what belongs to another table is counted, not read.

import Papa from 'papaparse';
import type { Layout } from './layout.ts';
import { MOST_MISFIT, mendLine, splitLine } from './mend.ts';
import type { ScannedRow } from './scan.ts';
import { rowFitOf, shapeOf } from './shapes.ts';

/** What was done to a row, or could not be. */
export type RowNote =
  | { readonly kind: 'mended'; readonly line: number }
  | { readonly kind: 'short' | 'long'; readonly line: number; readonly cells: number }
  /** The last line, short and without an end. */
  | { readonly kind: 'cut'; readonly line: number }
  /** A line without any separator: a note below the table. */
  | { readonly kind: 'remark'; readonly line: number; readonly text: string }
  /** A row of names among the data: the rest is another table. */
  | { readonly kind: 'table'; readonly line: number; readonly header: readonly string[] };

export interface RecordSink {
  /**
   * Cells as wide as the table, longer only with a note; `line` counts from 1 in the file. Where there is `needed`, cells
   * of a `scanned` row are asked for one by one (`cellIn`).
   */
  readonly row: (cells: readonly string[], line: number, scanned?: ScannedRow) => void;
  readonly note: (note: RowNote) => void;
  /** Columns without which `row` cannot do; all, if that is not said. */
  readonly needed?: readonly number[];
  /** Those of them in which hardly a cell is like another. */
  readonly single?: readonly number[];
}

/** The text of a cell of either kind of row. */
export const cellIn = (cells: readonly string[], column: number, scanned?: ScannedRow): string =>
  scanned && scanned.codes[column]! < 0 ? scanned.text(column) : (cells[column] ?? '');

export interface RecordReader {
  /** Takes the next piece, whose lines end with `\n`. `bytes` are the same in UTF-8, and nobody writes into them again. */
  readonly feed: (text: string, isLast: boolean, bytes?: Uint8Array) => void;
}

/** One that leaves rows to another in between. */
export interface CarefulReader extends RecordReader {
  /** Whether it is in the middle of a row, between two, or beyond the end of the table. */
  readonly state: () => 'within' | 'between' | 'beyond';
  /** The line that it is at. */
  readonly line: () => number;
  /** A row of so many lines was read by another. */
  readonly passed: (lines: number) => void;
}

/** Beyond it an unclosed quote is taken for a plain sign. */
const MOST_PENDING_SIGNS = 4_000_000;

interface Span {
  readonly cells: string[];
  readonly start: number;
  readonly end: number;
}

/** Before a place in the text. */
function breaksIn(text: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

export function createCarefulReader(layout: Layout, sink: RecordSink): CarefulReader {
  const { dialect, width } = layout;
  const names = layout.header.at(-1) ?? [];
  let pending = '';
  let line = layout.bodyLine;
  let leading = layout.bodyStart;
  let isOver = false;
  let isAfterBlank = false;

  const countLines = (text: string): void => {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) line++;
  };

  /** A row; `isOpen`: the file ends within its line. */
  const emit = (cells: string[], isOpen: boolean): void => {
    const isBlank = cells.length === 1 && cells[0] === '';
    if (!isBlank && !isOver) place(cells, isOpen);
    isAfterBlank = isBlank;
  };

  const place = (cells: string[], isOpen: boolean): void => {
    if (cells.length > width && cells.slice(width).every((cell) => cell === '')) cells.length = width;
    if (isAnotherHeader(cells)) {
      isOver = true;
      sink.note({ kind: 'table', line, header: cells });
    } else if (cells.length === 1 && width > 2) {
      sink.note({ kind: 'remark', line, text: cells[0] ?? '' });
    } else {
      if (cells.length < width && isOpen) sink.note({ kind: 'cut', line });
      else if (cells.length !== width)
        sink.note({ kind: cells.length < width ? 'short' : 'long', line, cells: cells.length });
      while (cells.length < width) cells.push('');
      sink.row(cells, line);
    }
  };

  /** The header once more, or names where the table has figures and another width. */
  const isAnotherHeader = (cells: readonly string[]): boolean => {
    if (names.length < 2 || cells.length < 2) return false;
    const shared = Math.min(cells.length, names.length);
    let same = 0;
    for (let at = 0; at < shared; at++) {
      if (cells[at] === names[at] && cells[at] !== '') same++;
      else if (at === 1 && same === 0) break;
    }
    if (same >= 2 && same >= shared - 1) return true;
    if (cells.length === width || cells.length === 1) return false;
    const typed = layout.types.flatMap((type, column) => (type && column < cells.length ? [column] : []));
    return (
      typed.length >= (isAfterBlank ? 1 : 2) &&
      cells.every((cell) => ['word', 'text'].includes(shapeOf(cell)) && cell.length <= 60) &&
      new Set(cells).size === cells.length
    );
  };

  const parserOf = (step?: (cells: string[], end: number) => boolean): Papa.Parser => {
    const parser: Papa.Parser = new Papa.Parser({
      ...{
        delimiter: dialect.delimiter,
        quoteChar: dialect.quote,
        escapeChar: dialect.escapeSign,
        newline: '\n',
      },
      ...(step && {
        fastMode: false,
        step: (result: Papa.ParseStepResult<string[]>) => {
          const [cells] = result.data as unknown as string[][];
          if (cells && !step(cells, result.meta.cursor)) parser.abort();
        },
      }),
    });
    return parser;
  };

  /** Rows as PapaParse sees them; returns how many signs are used up. */
  const readPlain = (text: string, isLast: boolean): number => {
    const result = parserOf().parse(text, 0, !isLast) as Papa.ParseResult<string[]>;
    // The last row may be without an end of its own.
    const hasBreaks = breaksIn(text, result.meta.cursor) > result.data.length - Number(isLast);
    if (result.data.some((cells) => isOfOtherWidth(cells) || (hasBreaks && cells.some(isSwollen))))
      return readSlowly(text, isLast);
    // Their lines are counted by their cells: the text itself is not looked at again.
    for (const cells of result.data) {
      emit(cells, false);
      line++;
      if (hasBreaks) for (const cell of cells) if (cell.includes('\n')) countLines(cell);
    }
    return result.meta.cursor;
  };

  const isOfOtherWidth = (cells: readonly string[]): boolean =>
    cells.length !== width && !(cells.length === 1 && cells[0] === '');

  const isOff = (cells: readonly string[]): boolean => isOfOtherWidth(cells) || cells.some(isSwollen);

  /** Line breaks belong in a text; whole rows do not. */
  const isSwollen = (cell: string): boolean =>
    cell.includes('\n') && cell.split(dialect.delimiter).length >= width;

  /** Row by row, with the text of each at hand; where a quote ran over lines it did not mean, goes on after the first. */
  const readSlowly = (text: string, isLast: boolean): number => {
    let offset = 0;
    for (;;) {
      let at = 0;
      let resumeAt = -1;
      const rest = offset === 0 ? text : text.slice(offset);
      const take = (cells: string[], end: number): boolean => {
        const span = mended({ cells, start: at, end }, rest);
        emit(span.cells, isLast && span.end === rest.length && !rest.endsWith('\n'));
        countLines(rest.slice(span.start, span.end));
        at = span.end;
        if (span.end === end) return true;
        resumeAt = span.end;
        return false;
      };
      parserOf(take).parse(rest, 0, !isLast);
      if (resumeAt < 0) return offset + at;
      offset += resumeAt;
    }
  };

  const mended = (span: Span, text: string): Span => {
    if (isOver || !isOff(span.cells)) return span;
    const raw = text.slice(span.start, span.end).replace(/\n$/, '');
    const firstEnd = raw.indexOf('\n');
    if (firstEnd < 0) {
      if (isAnotherHeader(span.cells)) return span;
      const cells = mendLine(raw, layout);
      if (!cells) return span;
      sink.note({ kind: 'mended', line });
      return { ...span, cells };
    }
    const isWhole =
      span.cells.length === width && rowFitOf(layout.shapes, span.cells) >= layout.leastFit - MOST_MISFIT;
    const cells = isWhole ? undefined : mendLine(raw.slice(0, firstEnd), layout);
    if (!cells) return span;
    sink.note({ kind: 'mended', line });
    return { cells, start: span.start, end: span.start + firstEnd + 1 };
  };

  return {
    feed(text, isLast) {
      pending += text;
      if (leading > 0) {
        // The head lies within the first piece: the layout was found in it.
        pending = pending.slice(leading);
        leading = 0;
      }
      if (isOver && !isLast) {
        pending = '';
        return;
      }
      if (pending === '') return;
      let used = readPlain(pending, isLast);
      if (used === 0 && !isLast && pending.length > MOST_PENDING_SIGNS) {
        const end = pending.indexOf('\n') + 1;
        emit(splitLine(pending.slice(0, end - 1), dialect), false);
        line++;
        used = end;
      }
      pending = pending.slice(used);
    },
    state: () => (isOver ? 'beyond' : pending === '' && leading === 0 ? 'between' : 'within'),
    line: () => line,
    passed(lines) {
      line += lines;
      isAfterBlank = false;
    },
  };
}
