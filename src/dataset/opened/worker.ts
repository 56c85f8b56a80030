// The thread beside the page in which files are read: the page never waits for it.

import { csvOf } from './csv.ts';
import type { Asked, Told } from './messages.ts';
import { lookAt, openFile, type Records } from './opening.ts';
import type { ByteSource } from './readers/delimited.ts';
import { NoTable, textOf } from './readers/unpack.ts';

/** Progress is told so often. */
const PROGRESS_MS = 100;

let source: ByteSource | null = null;
let records: Records | null = null;

async function answerTo(id: number, asked: Asked): Promise<{ answer: unknown; transfer?: Transferable[] }> {
  switch (asked.ask) {
    case 'look':
      source = await textOf(asked.file);
      return { answer: await lookAt(source) };
    case 'open': {
      if (!source) throw new Error('No file was looked at.');
      let toldMs = 0;
      const opened = await openFile(source, asked.reading, asked.language, (progress) => {
        const nowMs = performance.now();
        if (nowMs - toldMs < PROGRESS_MS) return;
        toldMs = nowMs;
        tell({ id, progress });
      });
      records = opened.records;
      const { table, report } = opened;
      return { answer: { table, report }, transfer: buffersOf(table) };
    }
    case 'record':
      return { answer: records?.cells(asked.record) ?? [] };
    case 'csv': {
      const { header = [], cells } = records ?? {};
      return {
        answer: csvOf(
          header,
          Array.from(asked.records, (record) => cells?.(record) ?? []),
        ),
      };
    }
    case 'rejected': {
      const { header = [], rejected = [] } = records ?? {};
      const rows = rejected.map(({ cells, why }) => {
        const column = why.column === null ? '' : `${header[why.column] ?? ''}: `;
        return [...cells, String(why.line), `${column}${asked.reasons[why.reason] ?? why.reason}`];
      });
      return { answer: csvOf([...header, ...asked.words], rows) };
    }
  }
}

const buffersOf = (table: object): Transferable[] =>
  Object.values(table)
    .flatMap((column: unknown) => [column, (column as { codes?: unknown }).codes])
    .flatMap((column) => (ArrayBuffer.isView(column) ? [column.buffer as ArrayBuffer] : []));

const tell = (told: Told, transfer: Transferable[] = []): void => self.postMessage(told, { transfer });

self.addEventListener('message', ({ data }: MessageEvent<{ id: number; asked: Asked }>) => {
  const { id, asked } = data;
  answerTo(id, asked).then(
    ({ answer, transfer }) => tell({ id, answer }, transfer),
    (reason: unknown) => tell({ id, failure: reason instanceof NoTable ? reason.kind : 'broken' }),
  );
});
