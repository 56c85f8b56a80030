// The made-up incidents of the benches as a file that a reader may open: the same rows as the engine's.

import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { isoOf } from '../../src/lib/time.ts';
import { typedAtlas } from './typed-rows.ts';

const PLACES = 20_000;
const CHUNK_ROWS = 20_000;
/** Of the text of each fiftieth row. */
export const RARE_WORD = 'caravan';

export async function writeRows(path: string, count: number): Promise<void> {
  const { firstDay, latitude, longitude, killedBest, sets } = typedAtlas(count).columns;
  const { group, country, type } = sets;
  const file = createWriteStream(path);
  file.write('id,date,country,place,latitude,longitude,type,actor,deaths,notes\n');
  for (let from = 0; from < count; from += CHUNK_ROWS) {
    let text = '';
    for (let row = from; row < Math.min(count, from + CHUNK_ROWS); row++) {
      const place = (row * 7919) % PLACES;
      const own = ({ dictionary, codes }: typeof group): string => dictionary[codes[row]!] ?? '';
      const killed = killedBest[row]! < 0 ? '' : killedBest[row]!;
      const notes = row % 50 === 0 ? `a ${RARE_WORD} was stopped` : 'reported by two papers';
      text += `${row},${isoOf(firstDay[row]!)},${own(country)},Village ${place},${latitude[row]!.toFixed(4)},${longitude[row]!.toFixed(4)},${own(type)},${own(group)},${killed},${notes}\n`;
    }
    if (!file.write(text)) await new Promise<void>((resolve) => file.once('drain', () => resolve()));
  }
  file.end();
  await finished(file);
}
