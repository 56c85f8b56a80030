// Generated data for benchmarks: the real incidents over and over.

import type { CorePayload } from '../../src/data/payload/core.ts';
import type { TextPayload } from '../../src/data/payload/text.ts';
import { isoOf } from '../../src/lib/time.ts';

/** The real incidents over and over, one day apart so that they stay sorted. */
export function grown(core: CorePayload, count: number): CorePayload {
  const { incidents, actors } = core;
  const from = Array.from({ length: count }, (_, at) => at % incidents.id.length);
  const firstDay = 12_000;
  const pick = <T>(values: readonly T[]): T[] => from.map((at) => values[at] as T);
  const copies = Math.ceil(count / incidents.id.length);
  const actorRows = Array.from({ length: copies }, (_, copy) =>
    actors.incident.map((incident) => incident + copy * incidents.id.length),
  ).flat();
  const kept = actorRows.map((incident) => incident < count);
  const repeat = (values: readonly number[]): number[] =>
    actorRows.map((_, at) => values[at % values.length] ?? 0).filter((_, at) => kept[at]);
  const start = from.map((_, at) => isoOf(firstDay + Math.floor((at * 8000) / count)));
  return {
    ...core,
    dated: [],
    further: { incident: [], latitude: [], longitude: [] },
    incidents: {
      ...(Object.fromEntries(
        Object.entries(incidents).map(([key, values]) => [key, pick(values as readonly unknown[])]),
      ) as unknown as CorePayload['incidents']),
      id: from.map((at, copy) => `${incidents.id[at]}-${copy}`),
      start,
      end: start.map(() => ''),
    },
    actors: {
      incident: actorRows.filter((_, at) => kept[at]),
      group: repeat(actors.group),
      role: repeat(actors.role),
      status: repeat(actors.status),
      claim: repeat(actors.claim),
    },
  };
}

export function repeated(texts: TextPayload, count: number): TextPayload {
  const pick = (values: readonly string[]) =>
    Array.from({ length: count }, (_, at) => values[at % values.length] ?? '');
  return {
    language: texts.language,
    title: pick(texts.title),
    summary: pick(texts.summary),
    annotations: texts.annotations,
    mapLabels: texts.mapLabels,
  };
}
