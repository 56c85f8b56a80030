// Rows of somebody's file written out again. What a spreadsheet would calculate is text there, too.

import Papa from 'papaparse';

/** Excel tells UTF-8 by it alone. */
const BYTE_ORDER_MARK = '\uFEFF';

export function csvOf(header: readonly string[], rows: readonly (readonly string[])[]): Blob {
  const text = Papa.unparse([header, ...rows] as string[][], { newline: '\r\n', escapeFormulae: FORMULA });
  return new Blob([`${BYTE_ORDER_MARK}${text}\r\n`], { type: 'text/csv;charset=utf-8' });
}

/** Begins like a formula, and is no number: −7.9 is a longitude. */
const FORMULA = /^(?:[=@\t\r]|[-+](?![\d.,]+$))/;
