import { describe, expect, it } from 'vitest';
import { type Look, lookAt, openFile, type ReadTable } from './opening.ts';
import { NoTable, textOf } from './readers/unpack.ts';
import { textsOf } from './texts.ts';

const sourceOf = (text: string) => {
  const blob = new Blob([text]);
  return { sizeBytes: blob.size, open: () => blob.stream() as ReadableStream<Uint8Array<ArrayBuffer>> };
};

type Read = Omit<ReadTable, 'records'> & {
  readonly look: Look;
  readonly cells: (record: number) => readonly string[];
  readonly leftOut: readonly (readonly string[])[];
};

async function open(text: string): Promise<Read> {
  const look = await lookAt(sourceOf(text));
  const dayOrder = look.dayOrder === 'open' ? 'day-first' : look.dayOrder;
  const { records, ...opened } = await openFile(
    sourceOf(text),
    { mapping: look.mapping, profile: look.profile, dayOrder, areSwapped: look.areSwapped },
    'en',
    () => undefined,
  );
  return { ...opened, look, cells: records.cells, leftOut: records.rejected.map(({ cells }) => cells) };
}

const UCDP_HEADER =
  'best,id,type_of_violence,where_prec,date_prec,date_start,date_end,side_a,side_b,latitude,longitude,country,low,high,source_article';
const ucdpRow = (
  id: string,
  more: { prec?: string; date?: string; start?: string; latitude?: string } = {},
) =>
  `5,${id},1,${more.prec ?? '1'},${more.date ?? '1'},${more.start ?? '2012-01-17 00:00:00.000'},2012-01-18 00:00:00.000,Government of Mali,MNLA,${more.latitude ?? '15.9'},2.4,Mali,4,7,"a, ""b"""`;

describe('a UCDP file', () => {
  it('is known by its columns in any order, and keeps its precision', async () => {
    const { look, table, report } = await open(
      [
        UCDP_HEADER,
        ucdpRow('1'),
        ucdpRow('2', { prec: '4', date: '4' }),
        ucdpRow('3', { prec: '6', start: '2011-05-01' }),
      ].join('\n'),
    );
    expect(look.profile?.id).toBe('ucdp');
    expect([...textsOf(table.id)]).toEqual(['3', '1', '2']);
    expect(report).toMatchObject({ read: 3, shown: 3, withoutPlace: 1, withoutDay: 0, rejected: 0 });
    expect(table.start.codes.length).toBe(3);
    const starts = Array.from(table.start.codes, (code) => table.start.names[code]);
    // Vague as the day is, it was none but these two.
    expect(starts).toEqual(['2011-05-01', '2012-01-17', '2012-01-17']);
    // The whole country is no point of it.
    expect(table.latitude[0]).toBeNaN();
    expect([table.low[1], table.best[1], table.high[1]]).toEqual([4, 5, 7]);
    expect(table.kind.names).toEqual(['State-based violence']);
    expect(textsOf(table.title).at(1)).toBe('Government of Mali – MNLA');
  });

  it('has its rows left out with line, column, value and reason', async () => {
    const { report, leftOut } = await open(
      [
        UCDP_HEADER,
        ucdpRow('1'),
        ucdpRow('2', { latitude: '95.5' }),
        ucdpRow('3', { start: '0025-01-01' }),
      ].join('\n'),
    );
    expect(report.shown).toBe(1);
    expect(report.rejections).toEqual([
      { reason: 'latitude', column: 9, value: '95.5', line: 3 },
      { reason: 'year', column: 5, value: '0025-01-01', line: 4 },
    ]);
    expect(leftOut.map((cells) => [cells.length, cells[1], cells.at(-1)])).toEqual([
      [15, '2', 'a, "b"'],
      [15, '3', 'a, "b"'],
    ]);
  });
});

describe('other datasets', () => {
  it('GTD: months and days of 0 are not known, places may be missing', async () => {
    const { look, table } = await open(
      'eventid,iyear,imonth,iday,latitude,longitude,gname,nkill,city,country_txt\n' +
        '1,1998,0,0,,,Unknown,,Gao,Mali\n2,1998,5,0,16.2,-0.04,Some group,2.5,Gao,Mali\n3,1998,5,7,0,0,Some group,1,Gao,Mali\n',
    );
    expect(look.profile?.isForOwnUse).toBe(true);
    const starts = Array.from(table.start.codes, (code) => table.start.names[code]);
    expect(starts.toSorted()).toEqual(['1998', '1998-05', '1998-05-07']);
    expect([...table.latitude].filter((value) => !Number.isNaN(value))).toEqual([16.2]);
    expect([...table.best].toSorted()).toEqual([-1, 1, 3]);
  });

  it('ACLED: dates in words, one figure', async () => {
    const { look, table } = await open(
      'event_id_cnty;event_date;time_precision;event_type;sub_event_type;actor1;actor2;country;location;latitude;longitude;geo_precision;notes;fatalities\n' +
        'MLI1;16 February 2023;1;Battles;Armed clash;JNIM;;Mali;Gao;16,27;-0,04;1;x;0\nMLI2;17-Feb-98;3;Battles;Armed clash;JNIM;;Mali;Gao;16,27;-0,04;3;x;4\n',
    );
    expect(look.profile?.id).toBe('acled');
    const starts = Array.from(table.start.codes, (code) => table.start.names[code]);
    expect(starts).toEqual(['1998-02', '2023-02-16']);
    expect([...table.latitude]).toEqual([16.27, 16.27]);
    expect([...table.best]).toEqual([4, 0]);
  });
});

describe('any other file', () => {
  it('is guessed by names in several languages', async () => {
    const { look, table } = await open(
      'Pays,Lieu,Jour,Breitengrad,lng,Morts,Remarque\nMali,Gao,17/01/2012,"16,27","-0,04",3,rien\nMali,Kidal,03/02/2012,"18,44","1,41",,rien\n',
    );
    expect(look.profile).toBeNull();
    expect(look.dayOrder).toBe('day-first');
    expect([...textsOf(table.place)]).toEqual(['Gao', 'Kidal']);
    expect([...table.longitude]).toEqual([-0.04, 1.41]);
    expect([...table.best]).toEqual([3, -1]);
  });

  it('whose days and months cannot be told apart says so', async () => {
    const look = await lookAt(sourceOf('date,lat,lon\n03/04/2012,1,2\n05/06/2012,1,2\n'));
    expect(look.dayOrder).toBe('open');
  });

  it('keeps every column of every row, and rows without a date last', async () => {
    const { table, cells, report } = await open(
      'date,lat,lon,colour\n,1,2,red\n2012-01-02,1,2,"blue, pale"\n2012-01-01,91,2,green\n',
    );
    expect(report).toMatchObject({ read: 3, shown: 2, withoutDay: 1, rejected: 1 });
    expect(table.datedCount).toBe(1);
    expect(cells(table.record[0] ?? 0)).toEqual(['2012-01-02', '1', '2', 'blue, pale']);
    expect(cells(table.record[1] ?? 0)[3]).toBe('red');
  });

  it('takes -9 and -99 for unknown only where no place can be meant', async () => {
    const { table, report } = await open(
      [
        'id,date,latitude,longitude',
        ...['14.5,-9', '-9,33.5', '19.4,-99', '-9,-9', '-99,-99', '-99,3.5', '14.5,-999', '-9,'].map(
          (place, index) => `${index},2015-01-${11 + index},${place}`,
        ),
      ].join('\n'),
    );
    expect(report).toMatchObject({ shown: 8, withoutPlace: 5, rejected: 0 });
    expect([...table.latitude].slice(0, 3)).toEqual([14.5, -9, 19.4]);
    expect([...table.longitude].slice(0, 3)).toEqual([-9, 33.5, -99]);
  });

  it('puts exchanged coordinates right, and says how often', async () => {
    const { table, report } = await open('date,lat,lon\n2012-01-01,120.5,14.2\n2012-01-01,121.5,14.2\n');
    expect([table.latitude[0], table.longitude[0]]).toEqual([14.2, 120.5]);
    expect(report.repairs).toEqual({ swapped: 2 });
  });

  it.each([
    ['', 'empty'],
    ['<!doctype html><title>Log in</title>', 'html'],
    ['%PDF-1.7', 'pdf'],
    ['date,lat,lon\n', 'one-row'],
  ])('is none: %s', async (text, kind) => {
    const failure = await textOf(new Blob([text]))
      .then(lookAt)
      .catch((reason: unknown) => reason);
    expect(failure).toBeInstanceOf(NoTable);
    expect((failure as NoTable).kind).toBe(kind);
  });
});
