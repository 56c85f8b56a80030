// Pictures of few colours as small PNG files: resvg draws, the pixels become indices into a palette.
// Fonts are files of packages, so that the pictures are the same on every machine.

import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';
import { renderAsync } from '@resvg/resvg-js';

const compress = promisify(deflate);
const MOST_COLOURS = 48;
/** Weighted squared distance below which two colours share an entry of the palette. */
const APART = 900;

const require = createRequire(import.meta.url);
const FONT_FILES = [
  '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  '@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf',
  '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
  '@expo-google-fonts/gelasio/400Regular_Italic/Gelasio_400Regular_Italic.ttf',
  '@expo-google-fonts/gelasio/700Bold/Gelasio_700Bold.ttf',
  '@expo-google-fonts/ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf',
  '@expo-google-fonts/ibm-plex-sans-arabic/600SemiBold/IBMPlexSansArabic_600SemiBold.ttf',
  '@expo-google-fonts/noto-naskh-arabic/700Bold/NotoNaskhArabic_700Bold.ttf',
].map((file) => require.resolve(file));

/** Of its families resvg takes the first alone, and for a letter that lacks there any face, whatever its weight. */
const withArabicFirst = (svg: string): string =>
  svg
    .replaceAll("'Plex Arabic'", "'IBM Plex Sans Arabic'")
    .replaceAll("'Naskh Arabic'", "'Noto Naskh Arabic'");

/** `zoom`: pixels by each of the drawing's. */
export async function pngOf(svg: string, zoom = 1): Promise<Uint8Array> {
  const source = /\p{Script=Arabic}/u.test(svg) ? withArabicFirst(svg) : svg;
  const { width, height, pixels } = await renderAsync(source, {
    fitTo: { mode: 'zoom', value: zoom },
    font: { loadSystemFonts: false, fontFiles: FONT_FILES, defaultFontFamily: 'Inter' },
  });
  return indexedPng(new Uint32Array(pixels.buffer, pixels.byteOffset, width * height), width, height);
}

/** `pixels` are opaque RGBA words in memory order. */
export async function indexedPng(pixels: Uint32Array, width: number, height: number): Promise<Uint8Array> {
  const palette = paletteOf(pixels);
  const nearest = nearestIn(palette);
  const entryOf = new Map<number, number>();
  const rows = new Uint8Array((width + 1) * height);
  let [last, entry, at] = [-1, 0, 0];
  for (let y = 0; y < height; y++) {
    // Each row begins with its filter: none.
    const shift = y + 1;
    for (const end = at + width; at < end; at++) {
      const colour = pixels[at] ?? 0;
      if (colour !== last) {
        entry = entryOf.get(colour) ?? nearest(colour);
        entryOf.set(colour, entry);
        last = colour;
      }
      rows[at + shift] = entry;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, indices into a palette.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk(
      'PLTE',
      Buffer.from(palette.flatMap((colour) => [channel(colour, 0), channel(colour, 1), channel(colour, 2)])),
    ),
    chunk('IDAT', await compress(rows, { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The most frequent colours that one can tell apart. */
function paletteOf(pixels: Uint32Array): number[] {
  const counts = new Map<number, number>();
  let [last, run] = [pixels[0] ?? 0, 0];
  const note = (): void => void counts.set(last, (counts.get(last) ?? 0) + run);
  for (const colour of pixels) {
    if (colour === last) run++;
    else {
      note();
      [last, run] = [colour, 1];
    }
  }
  note();
  const palette: number[] = [];
  for (const [colour] of [...counts].sort(([, first], [, second]) => second - first)) {
    if (palette.length === MOST_COLOURS) break;
    if (palette.every((other) => distance(colour, other) > APART)) palette.push(colour);
  }
  return palette;
}

/** Of the palette's entries, the first of those that are closest. Without an array a colour: a card has thousands. */
function nearestIn(palette: readonly number[]): (colour: number) => number {
  return (colour) => {
    let [entry, least] = [0, Infinity];
    for (let at = 0; at < palette.length; at++) {
      const apart = distance(palette[at] ?? 0, colour);
      if (apart < least) [entry, least] = [at, apart];
    }
    return entry;
  };
}

const channel = (colour: number, at: 0 | 1 | 2): number => (colour >> (8 * at)) & 255;

function distance(first: number, second: number): number {
  const red = channel(first, 0) - channel(second, 0);
  const green = channel(first, 1) - channel(second, 1);
  const blue = channel(first, 2) - channel(second, 2);
  return 2 * red * red + 4 * green * green + 3 * blue * blue;
}

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
