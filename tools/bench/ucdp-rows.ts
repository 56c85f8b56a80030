// Made-up rows in the shape of UCDP GED 25.1: 49 columns, long sources with quotes, some 650 bytes a row.

import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { isoOf } from '../../src/lib/time.ts';

const UCDP_COLUMNS =
  'id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob';

const FIRST_DAY = 6940;
const LAST_DAY = 20_088;
const CHUNK_ROWS = 5000;
const HEADLINES = [
  'Suspected militants attack village market, several reported killed and wounded',
  'Army says "many" fighters were killed in an operation; residents speak of others',
  'Dozens feared dead after clashes between communities, local officials say',
];

/** One row's cells, by name; the same for the same number. */
function ucdpRow(row: number): Readonly<Record<string, string>> {
  const at = (salt: number, count: number): number => ((row + 1) * salt) % count;
  const day = FIRST_DAY + at(7919, LAST_DAY - FIRST_DAY);
  const start = isoOf(day);
  const dyad = at(131, 900);
  const country = at(37, 120);
  const [latitude, longitude] = [4 + at(5653, 180_000) / 10_000, -16 + at(3571, 400_000) / 10_000];
  const headline = HEADLINES[at(11, HEADLINES.length)] ?? '';
  const best = at(17, 40);
  return {
    id: String(100_000 + row),
    relid: `ABC-${start.slice(0, 4)}-1-${dyad}-${row}`,
    year: start.slice(0, 4),
    active_year: '1',
    code_status: 'Clear',
    type_of_violence: String(1 + at(7, 3)),
    conflict_dset_id: '',
    conflict_new_id: String(dyad),
    conflict_name: `Country ${country}: Territory ${dyad}`,
    dyad_dset_id: '',
    dyad_new_id: String(dyad),
    dyad_name: `Government of Country ${country} - Movement ${dyad}`,
    side_a_dset_id: String(country),
    side_a_new_id: String(country),
    side_a: `Government of Country ${country}`,
    side_b_dset_id: String(dyad),
    side_b_new_id: String(dyad),
    side_b: `Movement ${dyad}`,
    number_of_sources: String(1 + at(5, 3)),
    source_article: `"Agence France Presse,${start},${headline}"`,
    source_office: 'Agence France Presse;Reuters News',
    source_date: `${start};${start}`,
    source_headline: headline,
    source_original: 'local officials, residents',
    where_prec: String(1 + at(3, 5)),
    where_coordinates: `Village ${at(7919, 20_000)}`,
    where_description: `Near Village ${at(7919, 20_000)}`,
    adm_1: `Province ${at(53, 600)}`,
    adm_2: `District ${at(101, 2000)}`,
    latitude: latitude.toFixed(6),
    longitude: longitude.toFixed(6),
    geom_wkt: `POINT (${longitude.toFixed(6)} ${latitude.toFixed(6)})`,
    priogrid_gid: String(100_000 + at(97, 60_000)),
    country: `Country ${country}`,
    country_id: String(country),
    region: 'Africa',
    event_clarity: '1',
    date_prec: String(1 + at(13, 3)),
    date_start: `${start} 00:00:00.000`,
    date_end: `${start} 00:00:00.000`,
    deaths_a: '0',
    deaths_b: String(best),
    deaths_civilians: '0',
    deaths_unknown: '0',
    best: String(best),
    high: String(best + at(19, 9)),
    low: String(Math.max(0, best - 2)),
    gwnoa: String(country),
    gwnob: '',
  };
}

const quoted = (cell: string): string => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

export async function writeUcdpRows(path: string, count: number): Promise<void> {
  const names = UCDP_COLUMNS.split(',');
  const file = createWriteStream(path);
  file.write(`${UCDP_COLUMNS}\n`);
  for (let from = 0; from < count; from += CHUNK_ROWS) {
    let text = '';
    for (let row = from; row < Math.min(count, from + CHUNK_ROWS); row++) {
      const cells = ucdpRow(row);
      text += `${names.map((name) => quoted(cells[name] ?? '')).join(',')}\n`;
    }
    if (!file.write(text)) await new Promise<void>((resolve) => file.once('drain', () => resolve()));
  }
  file.end();
  await finished(file);
}
