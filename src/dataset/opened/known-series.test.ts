import { expect, test } from 'vitest';
import { CORE, TEXTS } from '../../data/fixture.ts';
import { atlasOf } from '../../data/load.ts';
import { atlasOfOpened } from './atlas.ts';
import { handOver } from './handed.ts';
import { lineageFinder } from './known.ts';
import { knownSeries } from './known-series.ts';
import { lookAt, openFile } from './opening.ts';
import { textOf } from './readers/unpack.ts';

const curated = atlasOf(CORE, TEXTS);
const [lineage, other] = [curated.lineages[0]?.id ?? '', curated.lineages.at(-1)?.id ?? ''];
const NAMES = {
  countries: { Mali: 'ML' },
  names: [{ dataset: 'test', name: 'Front', lineage, countries: ['ML'], from: '', to: '' }],
};

async function open(...lines: readonly string[]) {
  const source = await textOf(new Blob([`date,lat,lon,country,actor1,actor2\n${lines.join('\n')}\n`]));
  const { mapping, profile, areSwapped } = await lookAt(source);
  const reading = { mapping, profile, areSwapped, dayOrder: 'day-first' } as const;
  const { table } = await openFile(source, reading, 'en', () => undefined);
  const colours = curated.lineages.map(({ id }) => id);
  const lineageOf = lineageFinder(NAMES, 'test');
  const called = curated.lineages.map(({ name }) => name.en);
  const series = lineageOf && knownSeries(table, colours, called, lineageOf);
  const handed = handOver(table, colours, series ?? undefined);
  const words = { language: 'en' as const, row: String, others: 'Others' };
  const own = { header: [], record: async () => [] };
  return atlasOfOpened(handed, curated, words, own);
}

test('known actors have the colour of their lineage, on whichever side they stand', async () => {
  const { columns, series, lineages, groups } = await open(
    '2012-01-01,16,0,Mali,Front,Somebody',
    '2012-01-02,16,0,Mali,Somebody,Front',
    // A namesake elsewhere.
    '2012-01-03,16,0,Chad,Front,Somebody',
  );
  expect(series.by).toBe('group');
  expect(lineages.map(({ id }) => id)).toEqual([lineage, other]);
  expect(Array.from(columns.lineage, (item) => lineages[item]?.id)).toEqual([lineage, lineage, other]);
  const names = groups.map((group) => group?.short.en);
  expect(names).toContain('Somebody');
  expect(names.filter((name) => name?.startsWith('Front ·'))).toHaveLength(2);
});

test('where few are known, the largest actors of the file have the colours', async () => {
  const { lineages } = await open(
    '2012-01-01,16,0,Mali,Front,',
    '2012-01-02,16,0,Mali,Somebody,',
    '2012-01-02,16,0,Mali,Somebody else,',
  );
  expect(lineages.map(({ name }) => name.en)).toEqual(['Front', 'Somebody', 'Others']);
});
