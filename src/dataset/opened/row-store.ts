// The rows of a file as they stood in it, packed: lines of its own dialect, which are taken apart where one is asked for.

import { createByteTexts, type Utf8 } from './byte-texts.ts';
import type { Dialect } from './readers/dialect.ts';
import { splitLine } from './readers/mend.ts';

export interface RowStore {
  /** `scanned`: where the row stands as a line of this store's dialect. */
  readonly add: (cells: readonly string[], scanned?: Utf8) => void;
  /** Cells of a row, counted from 0; none where there is no such row. */
  readonly at: (record: number) => readonly string[];
}

/** Where a file has no dialect that rows can be kept in. */
const OWN: Dialect = { delimiter: '\u001f', quote: '"', escapeSign: '"' };

interface Kept {
  /** Of rows that are scanned: one with doubled quotes. */
  readonly dialect?: Dialect;
  /** Of rows of this width no other columns are kept; they come back empty. */
  readonly only?: { readonly width: number; readonly columns: readonly number[] };
}

export function createRowStore({ dialect = OWN, only }: Kept = {}): RowStore {
  const { delimiter, quote } = dialect;
  const rows = createByteTexts();
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const written = (cell: string): string =>
    cell.includes(quote) || cell.includes(delimiter) || cell.includes('\n')
      ? quote + cell.replaceAll(quote, quote + quote) + quote
      : cell;
  return {
    add(cells, scanned) {
      if (scanned) rows.addBytes(scanned);
      else
        rows.add(
          (only ? only.columns.map((column) => cells[column] ?? '') : cells).map(written).join(delimiter),
        );
    },
    at(record) {
      if (record < 0 || record >= rows.count()) return [];
      const texts = splitLine(decoder.decode(rows.at(record)), dialect);
      if (!only) return texts;
      const cells = Array<string>(only.width).fill('');
      for (const [place, column] of only.columns.entries()) cells[column] = texts[place] ?? '';
      return cells;
    },
  };
}
