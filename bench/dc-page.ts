// The page that dc.ts drives: dc.js on crossfilter2, with Leaflet, over the file that the atlas opens. Bars of the
// timeline by month and colour, groups, countries, types, the latest incidents, what is shown and how many died, and
// squares on the map.

import crossfilter from 'crossfilter2';
import { csvParse, scaleTime, timeMonth, timeMonths } from 'd3';
import * as dc from 'dc';
import { canvas, map as leafletMap, rectangle } from 'leaflet';

const DAY_MS = 86_400_000;
const COLOURS = ['#0b6e99', '#c9631c', '#6d5aa8', '#3f7f4f', '#a33b4a', '#8a6d1d', '#4a5a68', '#999999'];
/** Degrees. */
const SQUARE = 0.25;

interface Row {
  readonly day: number;
  readonly deaths: number;
  readonly square: string;
  readonly series: string;
  readonly actor: string;
  readonly country: string;
  readonly type: string;
  readonly place: string;
  readonly date: string;
}

/** Absent: as it was. */
export interface DcFilters {
  readonly time?: { readonly from: number; readonly to: number } | null;
  readonly group?: readonly string[];
  readonly country?: readonly string[];
  readonly type?: readonly string[];
}

export interface DcAnswer {
  readonly shown: number;
  readonly deaths: number;
  readonly counts: Readonly<Record<'group' | 'country' | 'type', Readonly<Record<string, number>>>>;
}

export interface DcBench {
  /** Sets the filters and draws every chart. */
  readonly apply: (filters: DcFilters) => void;
  readonly answer: () => DcAnswer;
}

const at = (id: string): HTMLElement => {
  const element = document.createElement('div');
  element.id = id;
  document.body.append(element);
  return element;
};

const field = Object.assign(document.createElement('input'), { type: 'file' });
document.body.append(field);
field.addEventListener('change', () => {
  const file = field.files?.[0];
  if (file) void open(file);
});

async function open(file: File): Promise<void> {
  const text = await file.text();
  const rows = csvParse(text, (line): Row => {
    const moment = Date.parse(line.date ?? '');
    const [latitude, longitude] = [Number(line.latitude), Number(line.longitude)];
    const group = line.actor ?? '';
    return {
      day: moment / DAY_MS,
      deaths: Number(line.deaths ?? 0),
      square: `${Math.floor(latitude / SQUARE)},${Math.floor(longitude / SQUARE)}`,
      series: String(Math.min(7, Number(group.split(' ')[1]))),
      actor: group,
      country: line.country ?? '',
      type: line.type ?? '',
      place: line.place ?? '',
      date: line.date ?? '',
    };
  });
  show(rows);
  benchDrawn();
}

/** Of dc.ts: what is drawn now is the file. */
declare function benchDrawn(): void;

let bench: Pick<DcBench, 'apply' | 'answer'> | null = null;

function show(rows: readonly Row[]): void {
  dc.config.disableTransitions = true;
  const filter = crossfilter(rows);
  const day = filter.dimension((row) => row.day);
  const facets = {
    group: filter.dimension((row) => row.actor),
    country: filter.dimension((row) => row.country),
    type: filter.dimension((row) => row.type),
  };
  const square = filter.dimension((row) => row.square);
  const [shown, deaths] = [filter.groupAll(), filter.groupAll().reduceSum((row) => row.deaths)];

  const bars = dc.barChart(at('bars'));
  const months = new Map<number, Date>();
  const monthOf = (dayUtc: number): Date => {
    const month = months.get(dayUtc) ?? timeMonth(new Date(dayUtc * DAY_MS));
    months.set(dayUtc, month);
    return month;
  };
  // Of the dimension that the window of time filters: as here, bars stay what they are while it moves.
  const byMonth = day.group(monthOf).reduce(
    (sums, row) => {
      sums[row.series] = (sums[row.series] ?? 0) + row.deaths;
      return sums;
    },
    (sums, row) => {
      sums[row.series] = (sums[row.series] ?? 0) - row.deaths;
      return sums;
    },
    () => ({}) as Record<string, number>,
  );
  const [first, last] = [monthOf(day.bottom(1)[0]!.day), monthOf(day.top(1)[0]!.day)];
  bars
    .width(1100)
    .height(160)
    .dimension(day)
    .group(byMonth, '0', ({ value }: { value: Record<string, number> }) => value['0'] ?? 0)
    .x(scaleTime().domain([first, timeMonth.offset(last, 1)]))
    .xUnits(timeMonths)
    .ordinalColors(COLOURS)
    .brushOn(false)
    .elasticY(true);
  for (const series of ['1', '2', '3', '4', '5', '6', '7'])
    bars.stack(byMonth, series, ({ value }: { value: Record<string, number> }) => value[series] ?? 0);

  const groups = Object.fromEntries(
    Object.entries(facets).map(([name, dimension]) => {
      const group = dimension.group();
      dc.rowChart(at(name)).width(260).height(240).dimension(dimension).group(group).cap(8).elasticX(true);
      return [name, group];
    }),
  );
  dc.dataCount(at('count')).crossfilter(filter).groupAll(shown);
  dc.numberDisplay(at('deaths'))
    .group(deaths)
    .valueAccessor((value: number) => value);
  dc.dataTable(at('list'))
    .dimension(day)
    .size(20)
    .columns(['date', 'place', 'actor', 'deaths'])
    .sortBy((row: Row) => row.day)
    .order((one: number, other: number) => other - one);

  const place = at('map');
  Object.assign(place.style, { width: '900px', height: '560px' });
  const map = leafletMap(place, { preferCanvas: true, renderer: canvas() }).setView([16, 4], 5);
  const bySquare = square.group();
  const squares = new Map(
    bySquare.all().map(({ key }) => {
      const [south, west] = String(key)
        .split(',')
        .map((part) => Number(part) * SQUARE) as [number, number];
      const shape = rectangle(
        [
          [south, west],
          [south + SQUARE, west + SQUARE],
        ],
        { stroke: false },
      ).addTo(map);
      return [key, shape] as const;
    }),
  );
  const drawMap = (): void => {
    for (const { key, value } of bySquare.all()) {
      squares.get(key)?.setStyle({ fillOpacity: value === 0 ? 0 : Math.min(1, 0.2 + Number(value) / 80) });
    }
  };
  dc.renderAll();
  drawMap();

  bench = {
    apply({ time, ...chosen }) {
      if (time !== undefined) day.filter(time && [time.from, time.to + 1]);
      for (const [name, ids] of Object.entries(chosen)) {
        const dimension = facets[name as keyof typeof facets];
        if (ids.length === 0) dimension.filterAll();
        else if (ids.length === 1) dimension.filterExact(ids[0]!);
        else dimension.filterFunction((id) => ids.includes(String(id)));
      }
      dc.redrawAll();
      drawMap();
    },
    answer: () => ({
      shown: shown.value() as number,
      deaths: deaths.value() as number,
      counts: Object.fromEntries(
        Object.entries(groups).map(([name, group]) => [
          name,
          Object.fromEntries(group.all().map(({ key, value }) => [String(key), Number(value)])),
        ]),
      ) as DcAnswer['counts'],
    }),
  };
}

Object.assign(window, {
  dcOf: () => (window as unknown as { dcBench: DcBench }).dcBench,
  dcBench: {
    apply: (filters) => bench?.apply(filters),
    answer: () => bench!.answer(),
  } satisfies DcBench,
});
