// A workbook of Excel: its first sheet with more than one row. Dates become calendar dates, whatever they are shown as.

import readWorkbookSheets from 'read-excel-file/web-worker';
import { textOfValue, type Unpacked } from './unpacked.ts';

export async function readWorkbook(file: Blob): Promise<Unpacked> {
  const sheets = await readWorkbookSheets(file);
  const sheet = sheets.find(({ data }) => data.length > 1) ?? sheets[0];
  return sheet ? sheet.data.map((row) => row.map(textOfValue)) : null;
}
