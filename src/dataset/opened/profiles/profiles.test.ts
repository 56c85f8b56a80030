// A row or two of each tool's file, as it writes them: recognised, and nothing of date or place lost.

import { expect, test } from 'vitest';
import { lookAt, openFile } from '../opening.ts';
import { textOf } from '../readers/unpack.ts';
import { textsOf } from '../texts.ts';

async function read(...lines: readonly string[]) {
  const source = await textOf(new Blob([`${lines.join('\n')}\n`]));
  const { mapping, profile, dayOrder, areSwapped } = await lookAt(source);
  if (dayOrder === 'open') throw new Error('The profile leaves days and months open.');
  const { table, report } = await openFile(
    source,
    { mapping, profile, dayOrder, areSwapped },
    'en',
    () => undefined,
  );
  const datesOf = ({ names, codes }: { names: readonly string[]; codes: Int32Array }): string[] =>
    Array.from(codes, (code) => names[code] ?? '');
  return {
    ...{ id: profile?.id, table, rejections: report.rejections },
    ...{ starts: datesOf(table.start), ends: datesOf(table.end) },
  };
}

test('GTD: an attack of several days has its end, always month first; nobody named is no group', async () => {
  const { id, starts, ends, table } = await read(
    'eventid,iyear,imonth,iday,extended,resolution,latitude,longitude,gname,gname2,nkill',
    '201301160001,2013,1,16,1,1/19/2013,28.0,9.1,Signed-in-Blood Battalion,,40',
    '201302030002,2013,2,3,1,2/4/2013,16.2,-0.04,Unknown,,1',
    '201302040003,2013,2,4,0,,16.2,-0.04,Movement A,Movement B,1',
  );
  expect(id).toBe('gtd');
  expect(starts).toEqual(['2013-01-16', '2013-02-03', '2013-02-04']);
  expect(ends).toEqual(['2013-01-19', '2013-02-04', '']);
  expect(table.actor.names).toEqual(['Signed-in-Blood Battalion', 'Movement A']);
  expect(table.otherActor.names).toEqual(['Movement B']);
});

test('Atlos', async () => {
  const { id, starts, table } = await read(
    'slug,project,inserted_at,updated_at,latitude,longitude,status,sensitive,description,date,general_location,geolocation_resolution,source_1',
    'ABC123,Sahel,2024-01-02,2024-01-03,14.5,-4.2,Completed,Not Sensitive,Smoke over a market,2023-11-05,Mopti,Vicinity,https://example.org/post',
    'ABC124,Sahel,2024-01-02,2024-01-03,,,Unclaimed,Not Sensitive,A convoy,,,,',
  );
  expect(id).toBe('atlos');
  expect(starts).toEqual(['2023-11-05', '']);
  expect([...textsOf(table.title)]).toEqual(['Smoke over a market', 'A convoy']);
  expect(table.latitude[1]).toBeNaN();
});

test('Auto Archiver', async () => {
  const { id, starts, table } = await read(
    'Link,Archive status,Destination folder,Archive location,Archive date,Thumbnail,Upload timestamp,Upload title,Text content,Screenshot,Hash,Latitude,Longitude',
    'https://example.org/1,youtube: success,f,https://archive.example/1,2024-02-01T10:00:00,,2023-11-05T08:15:00+00:00,A video,Smoke,,abc,14.5,-4.2',
    'https://example.org/2,nothing archived,f,,,,,,,,,,',
  );
  expect(id).toBe('auto-archiver');
  expect(starts[0]).toBe('2023-11-05');
  expect(textsOf(table.title).at(0)).toBe('A video');
  expect(table.latitude[0]).toBe(14.5);
});

test('TimelineJS: an end in three columns', async () => {
  const { id, starts, ends } = await read(
    'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background',
    '2012,4,1,,2013,1,28,,,Ten months,The city under occupation,,,,,,,',
    '2013,,,,,,,,,A year,,,,,,,,',
  );
  expect(id).toBe('timelinejs');
  expect(starts).toEqual(['2012-04-01', '2013']);
  expect(ends).toEqual(['2013-01-28', '']);
});

test('TimeMapper: a point in one column, dates as short as a year', async () => {
  const { id, starts, ends, table } = await read(
    'Title,Start,End,Description,Web Page,Media,Media Caption,Media Credit,Tags,Place,Location,Source,Source URL',
    'A siege,2012-04,2012-06-30,Text,,,,,siege,Timbuktu,"16.77, -3.01",A paper,https://example.org',
    'A year,2013,,Text,,,,,,Gao,,A paper,https://example.org',
  );
  expect(id).toBe('timemapper');
  expect(starts).toEqual(['2012-04', '2013']);
  expect(ends).toEqual(['2012-06-30', '']);
  expect([table.latitude[0], table.longitude[0]]).toEqual([16.77, -3.01]);
  expect(table.latitude[1]).toBeNaN();
});

test('TimeMap: its sheet and what is exported of it, month first', async () => {
  const sheet = await read(
    'id,date,time,location,latitude,longitude,description,association1,association2,source1',
    '1,03/04/2022,10:00,Bucha,50.54,30.21,Text,Shelling,,s1',
  );
  expect([sheet.id, sheet.starts]).toEqual(['timemap-sheet', ['2022-03-04']]);
  const exported = await read(
    'id,date,latitude,longitude,location,description,sources,associations',
    'CIV0001,3/4/2022,50.54,30.21,Bucha,Text,https://example.org,Type of area=Residential',
  );
  expect([exported.id, exported.starts]).toEqual(['timemap', ['2022-03-04']]);
});
