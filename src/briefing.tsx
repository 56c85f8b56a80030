// The briefing sheet put together, for a printer and as a file: map, timeline, lineages, the open incident and the tour,
// each drawn by its own view.

import type { Resources } from './data/fetch.ts';
import { recordById, recordOf } from './data/record.ts';
import type { Tour } from './data/tour.ts';
import { sharingMessages } from './i18n/sharing.ts';
import { mercatorOf } from './lib/geo.ts';
import { answered, filtersOf, inTheme, linesOf, sourceOf } from './pictures.ts';
import { shownRowsOf } from './query/answer.ts';
import { spanOf } from './query/bins.ts';
import { bitOf } from './query/facets.ts';
import { readView } from './state/read-view.ts';
import { INITIAL_STATE } from './state/state.ts';
import { Facts } from './views/incident/facts.tsx';
import { Title } from './views/incident/title.tsx';
import { frameAround, frameOn } from './views/map/camera/frame.ts';
import { legendSvg } from './views/map/svg/legend.ts';
import { type MapPicture, mapSvg } from './views/map/svg/map.ts';
import type { PictureNumbers } from './views/map/svg/numbers.ts';
import { pictureStyles } from './views/map/svg/poster.ts';
import { EVERYWHERE, type MapSize, type MapSource, viewMap } from './views/map/svg/view-poster.ts';
import {
  type SheetContent,
  type SheetDrawing,
  type SheetTable,
  tableOf,
  tourTable,
} from './views/print/content.ts';
import { preparePrint } from './views/print/print.tsx';
import { pageAddress } from './views/shared/for-others.ts';
import { headlineOf } from './views/shared/headline.ts';
import { paperOf } from './views/shared/papers.ts';
import { Ranges } from './views/shared/ranges.tsx';
import { ComparisonPaper } from './views/timeline/mirrored/paper.tsx';
import { TimelinePaper } from './views/timeline/paper.tsx';
import type { Scene } from './views/view.ts';

/** As wide as a page with its margins: type keeps its size. */
const WIDTH_PX = 740;
/** Of the map: page one has the timeline, too, which is higher where it has cells in the place of numbers. */
const HEIGHTS_PX = { least: 370, most: 430, withCells: 375 };
/** Beside it stand its facts, which need the page more. */
const INCIDENT_HEIGHT_PX = 290;
const INCIDENT_ZOOM = 6.6;
const KEY_ROW_PX = 19;

/** What is printed from; replaced until ground and names have come. */
let printSource: MapSource | null = null;
let isPrintSourceWhole = false;

/** Ready from then on for Ctrl+P as well, which gives no time to load anything. */
export async function readyToPrint(sceneNow: () => Scene, resources: Resources): Promise<void> {
  if (isPrintSourceWhole) return;
  const whole = Promise.all([resources.ground(), resources.names()]).then(
    () => true,
    () => false,
  );
  const source = await sourceOf(sceneNow(), resources);
  isPrintSourceWhole = await whole;
  const isPrepared = printSource !== null;
  printSource = source;
  if (!isPrepared) preparePrint(() => contentOf(sceneNow(), printSource));
}

export async function sheetFileOf(scene: Scene, resources: Resources): Promise<string> {
  const [{ sheetFile }, { sheetFileRules }, source] = await Promise.all([
    import('./views/print/file.tsx'),
    import('./briefing-rules.ts'),
    sourceOf(scene, resources),
  ]);
  const { frame } = mapOf(sheetScene(scene).scene, source, null);
  await source.ground.load(frame).catch(() => undefined);
  const content = contentOf(scene, source);
  return inTheme('print', (colour) => sheetFile(content, sheetFileRules, colour));
}

interface SheetScene {
  /** Of a tour all the incidents that it points at are what is shown. */
  readonly scene: Scene;
  readonly tour: Tour | null;
  readonly table: SheetTable | null;
}

function sheetScene(scene: Scene): SheetScene {
  const { state, answer } = scene;
  const tour = state.tour && paperOf('tour');
  if (tour) {
    const table = tourTable(tour, (view) => highlightedRows(scene, view));
    return { scene: withRows(scene, table.rows), tour, table };
  }
  // What is open is what is printed; of all the lineages the marks are the incidents.
  const isWhole = answer.shown === answer.total;
  const hasTable = state.selected === null && !(state.stage === 'lineages' && isWhole);
  return { scene, tour: null, table: hasTable ? tableOf(scene) : null };
}

const highlightedRows = ({ atlas, state }: Scene, view: string): number[] =>
  readView(view, atlas, state.language).highlight.flatMap((id) => recordById(atlas, id)?.row ?? []);

function withRows(scene: Scene, rows: readonly number[]): Scene {
  const fail = new Uint32Array(scene.atlas.columns.count).fill(bitOf('text'));
  for (const row of rows) fail[row] = 0;
  return answered(scene, { ...INITIAL_STATE, language: scene.state.language }, fail);
}

function contentOf(asked: Scene, source: MapSource | null): SheetContent {
  const { scene, tour, table } = sheetScene(asked);
  const { state, atlas } = scene;
  const row = recordById(atlas, state.selected)?.row;
  const isMap = asked.state.stage === 'map' || tour !== null;
  const numbers: PictureNumbers | null =
    isMap && table?.isNumbered ? { ofRow: table.numbers, places: tour ? placesOf(asked, tour) : [] } : null;
  const isIncident = row !== undefined && isMap;
  const headline = tour ? { text: tour.title, language: scene.locale.language } : headlineOf(scene);
  return {
    ...{ scene, tour, table },
    words: sharingMessages(scene.locale.language),
    name: isIncident ? recordOf(atlas, row).title : headline.text,
    title: isIncident ? (
      <Title scene={scene} row={row} />
    ) : isMap ? (
      <h1 lang={headline.language}>
        <Ranges text={headline.text} />
      </h1>
    ) : null,
    lines: tour ? [tour.about] : isIncident ? [] : linesOf(scene),
    filters: tour || isIncident ? [] : filtersOf(scene),
    map: isMap && atlas.has.places && source ? drawingOf(mapOf(scene, source, numbers)) : null,
    timeline:
      !isMap || isIncident || !atlas.has.days ? null : state.compare ? (
        <ComparisonPaper
          {...{ scene, compare: state.compare, whole: spanOf(atlas.columns), widthPx: WIDTH_PX }}
        />
      ) : (
        <TimelinePaper
          scene={scene}
          whole={spanOf(atlas.columns)}
          // Of few incidents their own years, not all.
          window={tour ? scene.answer.period : (state.filters.time ?? (numbers ? scene.answer.period : null))}
          numbers={numbers}
          widthPx={WIDTH_PX}
        />
      ),
    lineages: isMap ? null : paperOf('lineages'),
    incident:
      row === undefined ? null : (
        <>
          {!isIncident && <Title scene={scene} row={row} />}
          <Facts scene={scene} row={row} root="./" pointed={null} onPoint={() => undefined} />
        </>
      ),
    address: pageAddress(asked.state, location.href),
  };
}

/** Steps that point at no incident stand where the tour has the map look. */
function placesOf(scene: Scene, { steps }: Tour): NonNullable<PictureNumbers['places']> {
  return steps.flatMap(({ view }, at) => {
    if (highlightedRows(scene, view).length > 0) return [];
    const { camera } = readView(view, scene.atlas, scene.state.language);
    return camera ? [{ north: camera.latitude, west: camera.longitude, number: at + 1 }] : [];
  });
}

/** By number each has to be on the map: then it shows all of them, wherever the reader looked. */
function mapOf(scene: Scene, source: MapSource, numbers: PictureNumbers | null): MapPicture {
  const { atlas, answer, state } = scene;
  const record = recordById(atlas, state.selected);
  const size = {
    widthPx: WIDTH_PX,
    heightPx: record ? INCIDENT_HEIGHT_PX : numbers ? heightOf(scene) : HEIGHTS_PX.withCells,
  };
  const map = viewMap(scene, source, size);
  if (record) {
    const { longitude, latitude } = record;
    return {
      ...map,
      frame: frameOn(longitude, latitude, INCIDENT_ZOOM, size.widthPx, size.heightPx),
      hasInset: false,
    };
  }
  if (!numbers) return map;
  const { callsOut: _, ...quiet } = map;
  return {
    ...quiet,
    frame: frameAround(answer.extent ?? EVERYWHERE, size.widthPx, size.heightPx, { marginPx: 42 }),
    numbers,
  };
}

/** As high as what is shown asks for, and the page has room. */
function heightOf({ answer: { extent } }: Scene): MapSize['heightPx'] {
  if (!extent) return HEIGHTS_PX.least;
  const northWest = mercatorOf(extent.west, extent.north);
  const southEast = mercatorOf(extent.east, extent.south);
  const share = (southEast.y - northWest.y) / Math.max(southEast.x - northWest.x, 1e-9);
  return Math.round(Math.max(HEIGHTS_PX.least, Math.min(HEIGHTS_PX.most, share * WIDTH_PX)));
}

function drawingOf(map: MapPicture): SheetDrawing {
  const { widthPx, heightPx } = map.frame;
  const legend = legendSvg(keyOf(map), {
    rowPx: KEY_ROW_PX,
    hasCounts: !map.numbers && map.selected === null,
  });
  return {
    svg: [
      `<svg width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}">${mapSvg(map)}</svg>`,
      `<rect class="briefing-frame" x=".5" y=".5" width="${widthPx - 1}" height="${heightPx - 1}"/>`,
      `<g transform="translate(0 ${heightPx + 8})">${legend.svg}</g>`,
    ].join(''),
    widthPx,
    heightPx: heightPx + 8 + legend.heightPx,
    styles: inTheme('print', (colour) => pictureStyles(map, colour)),
  };
}

/** Of the lineages that are shown; of an open incident, around which the others are paler, its own. */
function keyOf({ words, fail, selected, ...map }: MapPicture): Parameters<typeof legendSvg>[0] {
  const { atlas } = words;
  const chosen = recordById(atlas, selected);
  const rows = chosen ? [chosen.row] : shownRowsOf(fail);
  const shown = new Set(Array.from(rows, (row) => recordOf(atlas, row).lineage));
  return {
    ...map,
    words: {
      ...words,
      atlas: { ...atlas, lineages: atlas.lineages.filter((lineage) => shown.has(lineage)) },
    },
  };
}
