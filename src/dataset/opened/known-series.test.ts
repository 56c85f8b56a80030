import { expect, test } from 'vitest';
import { CORE, TEXTS } from '../../data/fixture.ts';
import { type Atlas, atlasOf } from '../../data/load.ts';
import { LOOKS } from '../../data/looks.ts';
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

async function open(lines: readonly string[], { lineages: drawn }: Pick<Atlas, 'lineages'> = curated) {
  const source = await textOf(new Blob([`date,lat,lon,country,actor1,actor2\n${lines.join('\n')}\n`]));
  const { mapping, profile, areSwapped } = await lookAt(source);
  const reading = { mapping, profile, areSwapped, dayOrder: 'day-first' } as const;
  const { table } = await openFile(source, reading, 'en', () => undefined);
  const lineageOf = lineageFinder(NAMES, 'test');
  const lineages = curated.lineages.map(({ id, name }) => ({ id, name: name.en }));
  const series = lineageOf && knownSeries(table, lineages, lineageOf);
  const handed = handOver(table, series ?? undefined);
  const words = { language: 'en' as const, row: String, others: 'Others' };
  const own = { header: [], record: async () => [] };
  return atlasOfOpened(handed, { lineages: drawn }, words, own);
}

test('known actors have the colour of their lineage, on whichever side they stand', async () => {
  const { columns, series, lineages, groups } = await open([
    '2012-01-01,16,0,Mali,Front,Somebody',
    '2012-01-02,16,0,Mali,Somebody,Front',
    // A namesake elsewhere.
    '2012-01-03,16,0,Chad,Front,Somebody',
  ]);
  expect(series.by).toBe('group');
  expect(lineages.map(({ id }) => id)).toEqual([lineage, other]);
  expect(Array.from(columns.lineage, (item) => lineages[item]?.id)).toEqual([lineage, lineage, other]);
  const names = groups.map((group) => group?.short.en);
  expect(names).toContain('Somebody');
  expect(names.filter((name) => name?.startsWith('Front ·'))).toHaveLength(2);
});

test('where few are known, the largest actors of the file have the colours', async () => {
  const { lineages } = await open([
    '2012-01-01,16,0,Mali,Front,',
    '2012-01-02,16,0,Mali,Somebody,',
    '2012-01-02,16,0,Mali,Somebody else,',
  ]);
  expect(lineages.map(({ name }) => name.en)).toEqual(['Front', 'Somebody', 'Somebody else', 'Others']);
});

test('what is not known has the palette in the order of size, and nothing of any lineage', async () => {
  const turned = { lineages: curated.lineages.toReversed() };
  const rows = [
    '2012-01-01,16,0,Mali,Small,',
    '2012-01-02,16,0,Mali,Large,',
    '2012-01-03,16,0,Mali,Large,',
    '2012-01-04,16,0,Mali,Front,',
  ];
  const { series } = await open(rows, turned);
  expect(series.items.map(({ name }) => name.en)).toEqual(['Large', 'Small', 'Front', 'Others']);
  expect(series.items.map(({ hue, shape }) => ({ hue, shape }))).toEqual([
    ...LOOKS.slice(0, 3),
    ...LOOKS.slice(-1),
  ]);
  const ids = new Set(curated.lineages.slice(0, -1).map(({ id }) => id));
  expect(series.items.filter(({ id }) => ids.has(id))).toEqual([]);
});

test('with more names than the palette holds, all others share its last look', async () => {
  const names = Array.from({ length: LOOKS.length + 3 }, (_, at) => `Group ${at}`);
  const { series, columns } = await open(names.map((name) => `2012-01-01,16,0,Mali,${name},`));
  expect(series.items.map(({ hue }) => hue)).toEqual(LOOKS.map(({ hue }) => hue));
  expect(Array.from(columns.lineage).filter((item) => item === LOOKS.length - 1)).toHaveLength(4);
});
