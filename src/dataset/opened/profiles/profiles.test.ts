// A row or two of each tool's file, as it writes them: recognised, and nothing of date or place lost.

import { expect, test } from 'vitest';
import { LOCATION_PRECISIONS } from '../../../data/vocabularies.ts';
import { mappingOfProfile } from '../mapping.ts';
import { lookAt, openFile } from '../opening.ts';
import { textOf } from '../readers/unpack.ts';
import { plainName } from '../roles.ts';
import { textsOf } from '../texts.ts';
import { profileOf } from './profiles.ts';

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

test('GTD: a day that is not known is narrowed by what is said of it in words, and whole numbers may have a point', async () => {
  const { starts, ends } = await read(
    'eventid,iyear,imonth,iday,approxdate,gname,latitude,longitude',
    '1,1978.0,6.0,0.0,"June 19-20, 1978",A,16.2,1',
    '2,1978,6,0,early June 1978,A,16.2,1',
    '3,1978,6,0,"May 19-20, 1978",A,16.2,1',
    '4,1978,0,0,,A,16.2,1',
    '5,1978,6,5,"June 4-6, 1978",A,16.2,1',
  );
  expect(starts.toSorted()).toEqual(['1978', '1978-06', '1978-06', '1978-06-05', '1978-06-19']);
  expect(ends.filter(Boolean)).toEqual(['1978-06-20']);
});

test('ACLED: a week is the week around its day, a month all of it; codes may have a point', async () => {
  const header =
    'event_id_cnty,event_date,time_precision,sub_event_type,actor1,fatalities,latitude,longitude,geo_precision';
  const { id, starts, ends, table } = await read(
    header,
    'MLI1,2023-02-16,1,Armed clash,A,0,16.2,1,1',
    'MLI2,2023-03-01,2,Armed clash,A,0,16.2,1,1',
    'MLI3,2023-04-16,3.0,Armed clash,A,0,16.2,1,3.0',
  );
  expect(id).toBe('acled');
  expect(starts).toEqual(['2023-02-16', '2023-02-26', '2023-04']);
  expect(ends).toEqual(['', '2023-03-04', '']);
  expect((table.lastDay[2] ?? 0) - (table.firstDay[2] ?? 0)).toBe(29);
  expect(LOCATION_PRECISIONS[table.precision[2] ?? -1]).toBe('region');
});

test('UCDP: the span that a row gives is kept as it is, however vague; without one its code counts', async () => {
  const { starts, ends } = await read(
    'ID,Type_of_Violence,WHERE_PREC,date_prec,date_start,date_end,side_a,best,latitude,longitude',
    '1,1,1,4,2001-05-27,2001-06-06,A,1,16.2,1',
    '2,1,1,5,2002-05-29,2002-12-31,A,1,16.2,1',
    '3,1,1,3,2003-02-13,2003-02-13,A,1,16.2,1',
    '4,1,1,4,2004-02-13,2004-02-13,A,1,16.2,1',
    '5,1,1,5,2005-02-13,,A,1,16.2,1',
    '6,1,1,1,2006-02-13,2006-02-13,A,1,16.2,1',
  );
  expect(starts).toEqual(['2001-05-27', '2002-05-29', '2003-02-10', '2004-02', '2005', '2006-02-13']);
  expect(ends).toEqual(['2001-06-06', '2002-12-31', '2003-02-16', '', '', '2006-02-13']);
});

test('Atlos', async () => {
  const { id, starts, table } = await read(
    'slug,project,inserted_at,updated_at,latitude,longitude,status,sensitive,description,date,general_location,geolocation_resolution,source_1',
    'ABC123,Sahel,2024-01-02,2024-01-03,14.5,-4.2,Completed,Not Sensitive,Smoke over a market,2023-11-05,Mopti,Vicinity,https://example.org/post',
    'ABC124,Sahel,2024-01-02,2024-01-03,,,Unclaimed,Not Sensitive,A convoy,,,,',
    "ABC125,Sahel,2024-01-02,2024-01-03,14.5,'-4.2,Completed,Not Sensitive,A road,2023-11-06,Mopti,EXACT,",
  );
  expect(id).toBe('atlos');
  expect(starts).toEqual(['2023-11-05', '2023-11-06', '']);
  expect([...textsOf(table.title)]).toEqual(['Smoke over a market', 'A road', 'A convoy']);
  expect(table.latitude[2]).toBeNaN();
  expect(LOCATION_PRECISIONS[table.precision[1] ?? -1]).toBe('exact');
  // Its export guards what begins with a sign.
  expect(table.longitude[1]).toBe(-4.2);
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

/** As their publishers have them, of several versions. */
const HEADERS: Readonly<Record<string, string>> = {
  'ucdp GED 25.1':
    'id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob',
  'ucdp GED 19':
    'id,year,active_year,type_of_violence,conflict_new_id,conflict_name,dyad_new_id,dyad_name,side_a_new_id,side_a,side_b_new_id,side_b,source_article,where_prec,where_coordinates,adm_1,adm_2,latitude,longitude,geom_wkt,country,country_id,region,date_prec,date_start,date_end,best,low,high',
  'acled until 2023':
    'data_id,iso,event_id_cnty,event_id_no_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,timestamp,iso3',
  'acled since 2023':
    'event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp',
  'acled until 2018':
    'EVENT_ID_CNTY,EVENT_ID_NO_CNTY,EVENT_DATE,YEAR,TIME_PRECISION,EVENT_TYPE,ACTOR1,ALLY_ACTOR_1,INTER1,ACTOR2,COUNTRY,ADMIN1,LOCATION,LATITUDE,LONGITUDE,GEO_PRECISION,SOURCE,NOTES,FATALITIES',
  gtd: 'eventid,iyear,imonth,iday,approxdate,extended,resolution,country,country_txt,region,region_txt,provstate,city,latitude,longitude,specificity,vicinity,location,summary,success,suicide,attacktype1,attacktype1_txt,targtype1,targtype1_txt,gname,gsubname,gname2,guncertain1,nkill,nkillter,nwound,scite1,dbsource,related',
  atlos:
    'slug,project,inserted_at,updated_at,latitude,longitude,status,tags,sensitive,description,date,type,impact,equipment,general_location,geolocation_resolution,more_info,assignments,restrictions,source_1,source_2,Incident Type',
  'auto-archiver':
    'link,archive status,destination folder,archive location,archive date,thumbnail,upload timestamp,upload title,text content,screenshot,hash,perceptual hashes,wacz,replaywebpage',
  timemapper:
    'Title,Start,End,Description,Web Page,Media,Media Caption,Media Credit,Tags,Place,Location,Source,Source URL',
  'timemapper by its other names':
    'Headline,Start Date,End Date,Text,Image,Size,Place,Location,Source,Source URL',
  timelinejs:
    'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Alt Text,Group,Background',
  'timelinejs-dates':
    'Start Date,End Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Tag',
  'timemap-sheet':
    'id,description,date,time,location,latitude,longitude,association1,association2,source1,source2,type,comments,time_precision',
  'timemap of Bellingcat, CSV': 'id,date,latitude,longitude,location,description,sources,associations',
  'timemap of Bellingcat, JSON': 'id,date,latitude,longitude,location,description,sources,filters',
  atlas:
    'id,start_date,end_date,title,place,admin1,country,latitude,longitude,location_precision,event_type,killed_low,killed_best,killed_high,attackers_killed,injured,summary,sources',
};

test.each(Object.entries(HEADERS))(
  '%s is known in any order, case and spelling of its names',
  (name, header) => {
    const names = header.split(',');
    const [id] = name.split(' ');
    const shouted = names.map((each) => each.toUpperCase());
    const spelled = names.map((each) => ` ${each.replaceAll('_', ' ')}`);
    for (const written of [
      names,
      names.toReversed(),
      names.toSorted(),
      shouted,
      spelled,
      [...names, 'own notes'],
    ])
      expect(profileOf(written)?.id).toBe(id);
    const columnsOf = (written: readonly string[]): unknown => {
      const profile = profileOf(written);
      const mapping = Object.entries(profile ? mappingOfProfile(profile, written) : {});
      return Object.fromEntries(mapping.map(([role, at]) => [role, plainName(written[at] ?? '')]));
    };
    expect(columnsOf(names.toReversed())).toEqual(columnsOf(names));
    expect(columnsOf(shouted)).toEqual(columnsOf(names));
  },
);

test('a table like many is none of them', () => {
  expect(profileOf(['title', 'start', 'end', 'description', 'place', 'location'])).toBeNull();
  expect(profileOf(['date', 'latitude', 'longitude', 'description', 'filters'])).toBeNull();
});
