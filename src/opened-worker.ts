// The thread beside the page in which files are read and made ready: the page never waits for it, and goes on from buffers.

import { columnsOf } from './dataset/opened/atlas.ts';
import { changeSeries } from './dataset/opened/change-series.ts';
import { csvOf } from './dataset/opened/csv.ts';
import { buffersOf, type Handed, handOver } from './dataset/opened/handed.ts';
import { lineageFinder } from './dataset/opened/known.ts';
import { knownSeries } from './dataset/opened/known-series.ts';
import type { Answers, Asked, Told } from './dataset/opened/messages.ts';
import { lookAt, type OpeningProgress, openFile, type Records } from './dataset/opened/opening.ts';
import type { TableSource } from './dataset/opened/readers/typed.ts';
import { NoTable, sourceFor } from './dataset/opened/readers/unpack.ts';
import { openVersions } from './dataset/opened/versions.ts';
import { prepare } from './engine/prepared.ts';

/** So many rows are counted afresh within a frame, also on a phone. */
const SMALL_TABLE = 10_000;
/** Progress is told so often. */
const PROGRESS_MS = 100;

let source: TableSource | null = null;
let records: Records | null = null;
/** Ends what is being read where something else is asked for. */
let underWay = new AbortController();

async function answerTo(id: number, asked: Asked): Promise<{ answer: unknown; transfer?: Transferable[] }> {
  switch (asked.ask) {
    case 'look':
      source = await sourceFor(asked.file, asked.part);
      return { answer: await lookAt(source, asked.name) };
    case 'open': {
      if (!source) throw new Error('No file was looked at.');
      const signal = anew();
      const opened = await openFile(source, asked.reading, asked.language, progressOf(id), { signal });
      records = opened.records;
      const { known, reading } = asked;
      const lineageOf = lineageFinder(known.names, reading.profile?.namesOf ?? reading.profile?.id ?? '');
      const series = lineageOf && knownSeries(opened.table, known.lineages, lineageOf);
      const handed = handOver(opened.table, series ?? undefined);
      const answer: Answers['open'] = { handed, report: opened.report, prepared: preparedOf(handed) };
      return { answer, transfer: [...buffersOf(answer)] };
    }
    case 'compare': {
      if (!source) throw new Error('No file was looked at.');
      const { before, reading, language, words } = asked;
      anew();
      const earlier = { source: await sourceFor(before.file), reading: before.reading };
      const versions = [earlier, { source, reading }] as const;
      const both = await openVersions(versions, language, words, progressOf(id));
      const { table, report, changes, facts } = both;
      records = both.records;
      const handed = handOver(table, changeSeries(table, changes, words));
      const answer: Answers['compare'] = { handed, report, prepared: preparedOf(handed), changes, facts };
      return { answer, transfer: [...buffersOf(answer)] };
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

function anew(): AbortSignal {
  underWay.abort();
  underWay = new AbortController();
  return underWay.signal;
}

const preparedOf = (handed: Handed): unknown =>
  handed.columns.count > SMALL_TABLE
    ? prepare(columnsOf(handed), handed.columns.sets.lineage.dictionary.length)
    : null;

function progressOf(id: number): (progress: OpeningProgress) => void {
  let toldMs = 0;
  return (progress) => {
    const nowMs = performance.now();
    if (nowMs - toldMs < PROGRESS_MS) return;
    toldMs = nowMs;
    tell({ id, progress });
  };
}

const tell = (told: Told, transfer: Transferable[] = []): void => self.postMessage(told, { transfer });

self.addEventListener('message', ({ data }: MessageEvent<{ id: number; asked: Asked }>) => {
  const { id, asked } = data;
  answerTo(id, asked).then(
    ({ answer, transfer }) => tell({ id, answer }, transfer),
    (reason: unknown) => tell({ id, failure: reason instanceof NoTable ? reason.kind : 'broken' }),
  );
});
