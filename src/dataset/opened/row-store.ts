// The rows of a file as they stood in it, packed.

import { createByteTexts } from './byte-texts.ts';

export interface RowStore {
  readonly add: (cells: readonly string[]) => void;
  /** Cells of a row, counted from 0; none where there is no such row. */
  readonly at: (record: number) => readonly string[];
}

/** Between the cells of a row: a sign that no text has. */
const SEAM = '\u001f';

/** `only`: of rows of this width no other columns are kept; they come back empty. */
export function createRowStore(only?: {
  readonly width: number;
  readonly columns: readonly number[];
}): RowStore {
  const rows = createByteTexts();
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return {
    add(cells) {
      rows.add((only ? only.columns.map((column) => cells[column] ?? '') : cells).join(SEAM));
    },
    at(record) {
      if (record < 0 || record >= rows.count()) return [];
      const texts = decoder.decode(rows.at(record)).split(SEAM);
      if (!only) return texts;
      const cells = Array<string>(only.width).fill('');
      for (const [place, column] of only.columns.entries()) cells[column] = texts[place] ?? '';
      return cells;
    },
  };
}
