// Rows that their publisher has handed out before they were checked: UCDP Candidate. A file may hold them beside checked ones
// of earlier years; of a year that has one, all rows are.

import type { Reading } from './incident.ts';
import { cellIn } from './readers/records.ts';
import type { ScannedRow } from './readers/scan.ts';
import type { OpenedTable } from './table.ts';

export interface PreliminaryYears {
  /** Of a row with this year, null where it has none. */
  readonly add: (cells: readonly string[], year: number | null, scanned?: ScannedRow) => void;
  /** By row 1 where it is preliminary; null where none is. */
  readonly among: (table: OpenedTable) => Uint8Array | null;
}

export function preliminaryYearsOf({ mapping, profile }: Reading): PreliminaryYears {
  const checked = profile?.preliminary?.checked;
  const column = mapping.status;
  const years = new Set<number | null>();
  const isAll = checked?.length === 0;
  return {
    add(cells, year, scanned) {
      if (isAll || !checked || column === undefined) return;
      const status = cellIn(cells, column, scanned).trim().toLowerCase();
      if (status !== '' && !checked.includes(status)) years.add(year);
    },
    among(table) {
      if (isAll) return new Uint8Array(table.count).fill(1);
      if (years.size === 0) return null;
      const { names, codes } = table.start;
      const isOf = names.map((name) => years.has(Number(name.slice(0, 4))));
      return Uint8Array.from(codes, (code) => Number(code < 0 ? years.has(null) : isOf[code]));
    },
  };
}
