import { expect, test } from 'vitest';
import { agreedOf, agreementFrom, readingOf, writtenAgreement } from './agreed.ts';
import { lookAt } from './opening.ts';
import { textOf } from './readers/unpack.ts';

const lookOf = async (header: string) =>
  lookAt(await textOf(new Blob([`${header}\n2012-03-01,16.2,-0.4,3\n2013-05-13,18.4,1.4,2\n`])));

test('what was agreed holds for the same columns in another order, and for no others', async () => {
  const look = await lookOf('day,lat,lon,victims');
  const reading = {
    mapping: { start: 0, latitude: 1, longitude: 2, best: 3 },
    profile: null,
    dayOrder: 'month-first',
    areSwapped: false,
  } as const;
  const agreed = agreedOf(reading, look.header);
  expect(agreed.columns).toEqual({ start: 'day', latitude: 'lat', longitude: 'lon', best: 'victims' });
  expect(readingOf(agreed, look)).toEqual(reading);
  expect(readingOf(agreed, await lookOf('victims,day,lat,lon'))?.mapping).toEqual({
    ...{ start: 1, latitude: 2, longitude: 3, best: 0 },
  });
  expect(readingOf(agreed, await lookOf('day,lat,lon,killed'))).toBeNull();
  expect(readingOf({ ...agreed, profile: 'ucdp' }, look)).toBeNull();
});

test('an address carries it, whatever the names of the columns hold', () => {
  const agreed = {
    columns: { start: 'Jour, mois: année', best: 'Tués & morts' },
    dayOrder: 'month-first',
  } as const;
  const link = new URL('https://example.org/');
  link.searchParams.set('columns', writtenAgreement(agreed));
  const written = new URL(link.href).searchParams.get('columns') ?? '';
  expect(agreementFrom(written)).toEqual(agreed);
  expect(agreementFrom('nobody:x,%%')).toBeNull();
  expect(agreementFrom('start:100%')?.columns).toEqual({ start: '100%' });
});

test('what no form offers is found anew: a file that was kept before that had a meaning says it is preliminary', async () => {
  const header = 'id,type_of_violence,where_prec,date_start,side_a,best,latitude,longitude,code_status';
  const look = await lookAt(await textOf(new Blob([`${header}\n1,1,1,2026-01-01,A,1,16.2,1,Check dyad\n`])));
  const columns = { start: 'date_start', latitude: 'latitude', longitude: 'longitude' };
  const reading = readingOf({ columns, dayOrder: 'day-first' }, look);
  expect(reading?.mapping).toEqual({ start: 3, latitude: 6, longitude: 7, status: 8 });
});
