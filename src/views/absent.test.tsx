// What a dataset does not know is in no view: files of few columns are opened and every view's words are read.

import type { ComponentChild } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { CORE, TEXTS } from '../data/fixture.ts';
import { atlasOf } from '../data/load.ts';
import { LOOKS } from '../data/looks.ts';
import { atlasOfOpened } from '../dataset/opened/atlas.ts';
import { handOver } from '../dataset/opened/handed.ts';
import { lookAt, openFile } from '../dataset/opened/opening.ts';
import { createEngine } from '../engine/engine.ts';
import { localeOf } from '../i18n/index.ts';
import { tableMessages } from '../i18n/tables.ts';
import { spanOf } from '../query/bins.ts';
import { type Comparison, NO_FILTERS } from '../query/facets.ts';
import { INITIAL_STATE } from '../state/state.ts';
import { comparedIn } from './compare/compared.ts';
import { OptionChoice } from './compare/option-choice.tsx';
import { comparisonText } from './compare/sentence.tsx';
import { Facets } from './filters/facets.tsx';
import { RelatedIncidents } from './incident/related.tsx';
import { Title } from './incident/title.tsx';
import { Key } from './legend/key.tsx';
import { tipTexts } from './map/marks/tip.ts';
import { Sentence } from './receipt/sentence.tsx';
import { receiptOf } from './receipt/text.ts';
import { headlineOf } from './shared/headline.ts';
import { BarsTable } from './timeline/bars-table.tsx';
import { barText, markText } from './timeline/mark-words.ts';
import { windowText } from './timeline/window-flag.tsx';
import { captionOf, summaryOf } from './timeline/words.ts';
import type { Scene } from './view.ts';

const curated = atlasOf(CORE, TEXTS);
const texts = {
  three: [
    'title,date,lat,lon',
    'Fire at a market,2012-03-01,16.27,-0.04',
    'Shots,2013-05-13,18.44,1.41',
    'A convoy stopped,2015-11-02,16.3,-0.1',
  ],
  undated: ['title,lat,lon,deaths', 'Fire,16.27,-0.04,3', 'Shots,18.44,1.41,', 'A convoy,14.5,-4.1,9'],
  unplaced: ['title,date,deaths', 'Fire,2012-03-01,3', 'Shots,2013-05-13,', 'A convoy,2015-11-02,12'],
  // More actors than the palette tells apart: the others are one item of several.
  actors: [
    'title,date,lat,lon,actor1',
    ...Array.from({ length: 12 }, (_, at) => `A,2012-03-01,16.27,-0.04,Somebody ${at}`),
  ],
  kinds: [
    'title,date,lat,lon,event type,country',
    'A,2012-03-01,16.27,-0.04,Fire,Mali',
    'B,2013-05-13,18.44,1.41,Shooting,Mali',
    'C,2015-11-02,14.5,-4.1,Fire,Niger',
  ],
};

async function sceneOf(
  file: keyof typeof texts | readonly string[],
  language: 'en' | 'fr' | 'ar' = 'en',
  compare: Comparison | null = null,
): Promise<Scene> {
  const blob = new Blob([(typeof file === 'string' ? texts[file] : file).join('\n')]);
  const source = {
    sizeBytes: blob.size,
    open: () => blob.stream() as ReadableStream<Uint8Array<ArrayBuffer>>,
  };
  const { mapping, profile } = await lookAt(source);
  const reading = { mapping, profile, dayOrder: 'day-first', areSwapped: false } as const;
  const { table } = await openFile(source, reading, 'en', () => undefined);
  const own = { header: [], record: async () => [] };
  const atlas = atlasOfOpened(
    handOver(table),
    curated,
    { language: 'en', row: String, others: 'Others' },
    own,
  );
  const axis = spanOf(atlas.columns);
  const answer = createEngine(atlas).query({
    ...{ filters: NO_FILTERS, compare, view: null, axis, sort: INITIAL_STATE.sort },
  });
  const state = { ...INITIAL_STATE, filters: NO_FILTERS, compare };
  return { state, answer, atlas, locale: localeOf(language) };
}

const read = (node: ComponentChild): string =>
  renderToStaticMarkup(<div>{node}</div>)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

/** All that the first views say of all incidents and of each. */
function wordsOf(scene: Scene): string {
  const { answer, atlas } = scene;
  const context = {
    local: { isSheetOpen: false, folds: {}, complete: [] },
    ...{ change: () => undefined, note: () => undefined, send: () => undefined },
  } as unknown as Parameters<typeof Facets>[0]['context'];
  const noNames = () => Promise.reject(new Error('asked in vain'));
  const { lead, rest, note } = receiptOf(scene);
  return [
    headlineOf(scene).text,
    lead + rest + note,
    read(<Sentence scene={scene} />),
    read(<Key scene={scene} />),
    read(<Facets scene={scene} context={context} names={noNames} />),
    // Without a day there is no timeline.
    ...(atlas.has.days
      ? [
          captionOf(scene, answer.bins),
          summaryOf(scene, answer.bins, []),
          windowText(scene, spanOf(atlas.columns)),
          ...Array.from(answer.bins.edges.subarray(1), (_, bin) => barText(scene, answer.bins, bin, [])),
        ]
      : []),
    ...Array.from(answer.order, (row) => [
      ...tipTexts(scene, { x: 0, y: 0, radius: 1, rows: [row] }),
      ...markText(scene, row),
      read(<Title scene={scene} row={row} />),
      read(<RelatedIncidents scene={scene} row={row} line={(other) => atlas.texts.title.at(other)} />),
    ]).flat(),
  ]
    .flat()
    .join('\n');
}

describe('a file of title, date and place', () => {
  test('says nothing of deaths, groups, claims, searches or what is not known', async () => {
    const words = wordsOf(await sceneOf('three'));
    expect(words).toContain('3 incidents recorded here in 2012–2015');
    expect(words).toContain('Incidents per');
    expect(words).not.toMatch(
      /unknown|not known|death|killed|toll|group|attribut|claim|search|suspect|others/i,
    );
    // Where something is absent, what joins it to the rest is so too.
    expect(words).not.toMatch(/· ·|, ,|(?:·|,)\s*$|^\s*·/m);
  });

  test.each(['fr', 'ar'] as const)('nor in %s', async (language) => {
    const scene = await sceneOf('three', language);
    const { toll, receipt, timeline, legend, facets } = scene.locale.messages;
    const words = wordsOf(scene);
    for (const absent of [
      ...[toll.unknown, receipt.noDeaths, timeline.killed, legend.title, legend.suspected],
      ...[facets.group, facets.deaths, facets.attribution],
    ])
      expect(words).not.toContain(absent);
  });

  test('is compared by periods and areas, in incidents', async () => {
    const sides = [
      { from: 14610, to: 15705 },
      { from: 15706, to: 17000 },
    ] as const;
    const scene = await sceneOf('three', 'en', { by: 'time', sides });
    expect(comparedIn(scene)).toEqual(['time', 'area']);
    if (!scene.state.compare) throw new Error('no comparison');
    const { sides: said, between } = comparisonText(scene, scene.state.compare);
    expect([...said.map(({ lead, rest }) => lead + rest), between].join(' ')).not.toMatch(/death|toll/);
  });
});

test('without dates: nothing of years, and no order by them', async () => {
  const scene = await sceneOf('undated');
  const words = wordsOf(scene);
  expect(words).toContain('3 incidents recorded here: 12 reported deaths\n');
  expect(words).not.toMatch(/1970| in [0-9]/);
  expect(comparedIn(scene)).toEqual(['area']);
});

test('without places: one toll is not known, and that is said', async () => {
  const scene = await sceneOf('unplaced');
  expect(scene.atlas.has).toMatchObject({ places: false, days: true, tolls: true, unknownTolls: true });
  expect(receiptOf(scene).note).toBe(' · toll not known for 1');
  expect(comparedIn(scene)).toEqual(['time']);
});

test('without actors the kinds have the colours, and no facet is called a group', async () => {
  const scene = await sceneOf('kinds');
  expect(scene.atlas.lineages.map(({ name }) => name.en)).toEqual(['Fire', 'Shooting', 'Others']);
  // By code of the file's own column: what stands beside an option is the colour that its marks have.
  const { by, itemOf, items } = scene.atlas.series;
  expect(by).toBe('type');
  const { dictionary } = scene.atlas.columns.sets.type;
  expect(dictionary.map((name, code) => [name, items[itemOf[code] ?? -1]?.name.en])).toEqual([
    ['Fire', 'Fire'],
    ['Shooting', 'Shooting'],
  ]);
  const words = wordsOf(scene);
  expect(words).toContain('Fire');
  expect(words).not.toMatch(/group/i);
});

const LINEAGE = { en: /lineage/i, fr: /lignée/i, ar: /سلال/ } as const;

test.each(['en', 'fr', 'ar'] as const)('nothing of a file is called a lineage in %s', async (language) => {
  for (const file of ['kinds', 'actors'] as const) {
    const scene = await sceneOf(file, language);
    const choice = {
      label: '',
      name: '',
      by: 'group' as const,
      ids: [],
      taken: [],
      onChange: () => undefined,
    };
    const { timeline } = scene.locale.messages;
    const words = [
      wordsOf(scene),
      read(<BarsTable scene={scene} />),
      ...[timeline.lanes, timeline.showLanes],
      ...(file === 'actors' ? [renderToStaticMarkup(<OptionChoice scene={scene} {...choice} />)] : []),
    ].join('\n');
    expect(words).not.toMatch(LINEAGE[language]);
    if (file === 'kinds') expect(words).not.toContain(tableMessages(language).leadNote);
  }
});

test('of a dozen kinds those that occur most have colours of their own', async () => {
  const kinds = Array.from({ length: 12 }, (_, kind) =>
    Array.from({ length: 12 - kind }, () => `A,2012-03-01,16.27,-0.04,Kind ${kind}`),
  ).flat();
  const { atlas } = await sceneOf(['title,date,lat,lon,event type', ...kinds]);
  const { items, itemOf } = atlas.series;
  const named = [...LOOKS.keys()].slice(0, -1);
  expect(items.map(({ name }) => name.en)).toEqual([...named.map((kind) => `Kind ${kind}`), 'Others']);
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  expect(Array.from(itemOf)).toEqual(Array.from({ length: 12 }, (_, kind) => Math.min(kind, named.length)));
});
