// How a text file writes its table: what stands between cells, around them, and before a quote that is meant as one.

import Papa from 'papaparse';
import { shapeOf } from './shapes.ts';

export interface Dialect {
  /** One sign, or a sign and a space. */
  readonly delimiter: string;
  readonly quote: '"' | "'";
  /** The quote itself where quotes are doubled. */
  readonly escapeSign: '"' | "'" | '\\';
}

/** With how much of its score each may win: a space or a colon separates words and times far more often than cells. */
const DELIMITERS: readonly (readonly [delimiter: string, trust: number])[] = [
  [',', 1],
  [';', 1],
  ['\t', 1],
  ['|', 1],
  [', ', 1.01],
  ['; ', 1.01],
  ['^', 0.8],
  ['~', 0.8],
  ['§', 0.8],
  ['\u001f', 0.8],
  [' ', 0.7],
  [':', 0.5],
];

/** Rows that are enough to tell by. */
const MOST_ROWS = 300;

export function dialectOf(sample: string): Dialect {
  let best: Dialect = { delimiter: ',', quote: '"', escapeSign: '"' };
  let bestScore = 0;
  for (const [delimiter, trust] of DELIMITERS) {
    if (!sample.includes(delimiter)) continue;
    const quote = quoteOf(sample, delimiter);
    const dialect: Dialect = { delimiter, quote, escapeSign: escapeOf(sample, quote) };
    const score = trust * scoreOf(rowsOf(sample, dialect, MOST_ROWS), dialect);
    if (score > bestScore) [best, bestScore] = [dialect, score];
  }
  return best;
}

/** Reads text whose lines end with `\n`; at most so many rows of it. */
function rowsOf(text: string, { delimiter, quote, escapeSign }: Dialect, most: number): string[][] {
  const parser = new Papa.Parser({
    ...{ delimiter, quoteChar: quote, escapeChar: escapeSign, newline: '\n' },
    preview: most,
  });
  return parser.parse(text, 0, false).data as string[][];
}

/** A row and where it ends in its text. */
export interface Row {
  readonly cells: readonly string[];
  readonly end: number;
}

/** All rows of a short text. */
export function spansOf(text: string, { delimiter, quote, escapeSign }: Dialect): Row[] {
  const rows: Row[] = [];
  const parser = new Papa.Parser({
    ...{ delimiter, quoteChar: quote, escapeChar: escapeSign, newline: '\n', fastMode: false },
    step: (result: Papa.ParseStepResult<string[]>) => {
      const [cells] = result.data as unknown as string[][];
      if (cells) rows.push({ cells, end: result.meta.cursor });
    },
  });
  parser.parse(text, 0, false);
  return rows;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The quote that stands more often at both edges of cells; `"` where neither does. */
function quoteOf(sample: string, delimiter: string): '"' | "'" {
  const edge = escaped(delimiter);
  const countOf = (quote: string): number =>
    Math.min(
      sample.match(new RegExp(`(?:^|${edge})${quote}`, 'gm'))?.length ?? 0,
      sample.match(new RegExp(`${quote}(?:$|${edge})`, 'gm'))?.length ?? 0,
    );
  return countOf("'") > countOf('"') ? "'" : '"';
}

/** A backslash where it stands before quotes within cells and no quote is doubled between letters. */
function escapeOf(sample: string, quote: '"' | "'"): Dialect['escapeSign'] {
  if (!sample.includes(`\\${quote}`)) return quote;
  const backslashes = sample.split(`\\${quote}`).length - 1;
  const doubled = sample.match(new RegExp(`[^,;|\\t\\n\\\\${quote}]${quote}${quote}(?=[^${quote}])`, 'g'));
  return backslashes > (doubled?.length ?? 0) ? '\\' : quote;
}

/** Between 0 and 1: how many rows have the same width, and how many of their cells look like whole values. */
function scoreOf(rows: readonly (readonly string[])[], { delimiter, quote }: Dialect): number {
  const filled = rows.filter((row) => row.length > 1 || row[0] !== '');
  const width = commonWidth(filled);
  if (width < 2) return 0;
  const same = filled.filter((row) => row.length === width);
  const others = DELIMITERS.map(([sign]) => sign).filter(
    (sign) => sign.length === 1 && sign !== ' ' && sign !== ':' && sign !== delimiter,
  );
  let whole = 0;
  let count = 0;
  for (const row of same) {
    for (const cell of row) {
      count++;
      const shape = shapeOf(cell);
      if (shape === 'text') whole += isMessy(cell, others, quote) ? 0 : 0.8;
      else whole += 1;
    }
  }
  return (same.length / filled.length) * (whole / count) * (1 - 0.3 / width);
}

/** What a wrong separator leaves: quotes at an edge, a space before, another separator without a space after. */
function isMessy(cell: string, others: readonly string[], quote: string): boolean {
  return (
    cell.startsWith(' ') ||
    cell.startsWith(quote) ||
    cell.endsWith(quote) ||
    others.some((sign) => {
      const at = cell.indexOf(sign);
      return at >= 0 && cell[at + 1] !== ' ';
    })
  );
}

/** The width most rows have; the larger of two that are as common. */
export function commonWidth(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  let best = 0;
  let most = 0;
  for (const [width, count] of counts) {
    if (count > most || (count === most && width > best)) [best, most] = [width, count];
  }
  return best;
}
