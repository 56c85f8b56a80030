// The colours of bars, cells and marks, and of the two sides of a comparison, as a reader with full and with red-green-blind sight sees them.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { HUES } from '../src/data/looks.ts';
import { INK } from '../src/views/map/marks/ink.ts';

type Rgb = readonly [red: number, green: number, blue: number];

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const [lightPart = '', darkPart = '', printPart = ''] = tokens.split(/\[data-theme='(?:dark|print)'\]/);
const PARTS: Readonly<Record<string, readonly string[]>> = {
  light: [lightPart],
  dark: [darkPart],
  // What paper does not name is as in light.
  print: [printPart, lightPart],
};

function colour(theme: string, name: string): Rgb {
  const named = new RegExp(`--${name}: #([0-9a-f]{6});`);
  const hex = PARTS[theme]?.map((part) => named.exec(part)?.[1]).find((found) => found !== undefined);
  if (!hex) throw new Error(`tokens.css has no --${name} in the ${theme} theme.`);
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Rgb;
}

const linear = (rgb: Rgb): Rgb =>
  rgb.map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)) as unknown as Rgb;

/** WCAG 2. */
function contrast(first: Rgb, second: Rgb): number {
  const luminance = (rgb: Rgb): number => {
    const [red, green, blue] = linear(rgb);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [low = 0, high = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** Deuteranopia in linear RGB, after Machado, Oliveira and Fernandes (2009), severity 1. */
function deuteranope([red, green, blue]: Rgb): Rgb {
  return [
    0.367322 * red + 0.860646 * green - 0.227968 * blue,
    0.280085 * red + 0.672501 * green + 0.047413 * blue,
    -0.01182 * red + 0.04294 * green + 0.968881 * blue,
  ];
}

/** Distance in OKLab (Ottosson 2020), from linear RGB. */
function distance(first: Rgb, second: Rgb): number {
  const lab = ([red, green, blue]: Rgb): Rgb => {
    const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
    const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
    const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
    return [
      0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
      1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
      0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
    ];
  };
  const [a, b] = [lab(first), lab(second)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

const SIDES = ['side-first', 'side-second', 'side-both'];
const PAIRS = [
  ['side-first', 'side-second'],
  ['side-first', 'side-both'],
  ['side-second', 'side-both'],
] as const;

describe.each(['light', 'dark'])('the timeline in the %s theme', (theme) => {
  test.each(HUES)('%s stands out from paper by 3:1, full and pale, as a fill and as an outline', (hue) => {
    for (const name of [hue, hue.replace('hue', 'pale')])
      expect(contrast(colour(theme, name), colour(theme, 'paper')), name).toBeGreaterThanOrEqual(3);
  });
});

/** As it is painted: a part of the first over the second. */
const over = (first: Rgb, second: Rgb, share: number): Rgb =>
  first.map((value, at) => value * share + (second[at] ?? 0) * (1 - share)) as unknown as Rgb;

describe.each(['light', 'dark'])('marks on the map in the %s theme', (theme) => {
  test.each(HUES)(
    '%s stands out from the land drawn around it by 3:1, filled or by its line alone',
    (name) => {
      const [hue, land] = [colour(theme, name), colour(theme, 'land-focus')];
      for (const ground of ['land-focus', 'land-other', 'sea']) {
        const beneath = over(land, colour(theme, ground), INK.underlay);
        expect(contrast(over(hue, beneath, INK.fill.certain), land), ground).toBeGreaterThanOrEqual(3);
      }
      expect(contrast(hue, land), 'the line of a pale or hollow mark').toBeGreaterThanOrEqual(3);
    },
  );
});

/** What is written, and upon what; the grounds of the map are written on without a halo, too. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  ink: ['paper', 'raised', 'hover', 'accent-wash', 'land-focus', 'land-other', 'sea'],
  'ink-2': ['paper', 'raised', 'hover', 'accent-wash', 'land-focus', 'land-other', 'sea'],
  'ink-3': ['paper', 'raised', 'hover'],
  'on-accent': ['accent'],
  paper: ['ink'],
  'label-country': ['land-focus', 'land-other'],
  'label-region': ['land-focus', 'land-other'],
  'label-water': ['sea', 'land-focus', 'land-other'],
};

/** Lines that must be seen for something to be used or understood: handles, frames, the edges of controls, rings of focus and choice. */
const LINES: readonly (readonly [line: string, ground: string])[] = [
  ...['paper', 'raised', 'hover'].map((ground) => ['edge', ground] as const),
  ['frame', 'paper'],
  ['frame', 'raised'],
  ...['paper', 'raised', 'hover', 'land-focus', 'land-other', 'sea', 'accent-wash'].map(
    (ground) => ['ink', ground] as const,
  ),
  ...SIDES.map((side) => [side, 'raised'] as const),
];

describe.each(['light', 'dark', 'print'])('what is drawn in the %s theme', (theme) => {
  test.each(Object.entries(WORDS))('%s is read as text by 4.5:1 on %o', (word, grounds) => {
    for (const ground of grounds)
      expect(contrast(colour(theme, word), colour(theme, ground)), ground).toBeGreaterThanOrEqual(4.5);
  });

  test('what must be seen stands out by 3:1', () => {
    for (const [line, ground] of LINES)
      expect(
        contrast(colour(theme, line), colour(theme, ground)),
        `${line} on ${ground}`,
      ).toBeGreaterThanOrEqual(3);
  });

  test('the accent is seen by itself or by the ink beside it', () => {
    for (const ground of ['paper', 'raised', 'land-focus', 'land-other', 'sea']) {
      const [accent, ink] = [colour(theme, 'accent'), colour(theme, 'ink')];
      const seen = Math.max(contrast(accent, colour(theme, ground)), contrast(accent, ink));
      expect(seen, ground).toBeGreaterThanOrEqual(3);
    }
  });
});

describe.each(['light', 'dark'])('the sides of a comparison in the %s theme', (theme) => {
  test.each(SIDES)('%s stands out from land and paper by 3:1', (side) => {
    for (const ground of ['land-focus', 'land-other', 'sea', 'paper'])
      expect(contrast(colour(theme, side), colour(theme, ground)), ground).toBeGreaterThanOrEqual(3);
  });

  test.each(PAIRS)('%s and %s differ for a deuteranope', (first, second) => {
    const seen = (name: string): Rgb => deuteranope(linear(colour(theme, name)));
    expect(distance(seen(first), seen(second))).toBeGreaterThan(0.08);
  });
});

/** Framed all around in a line that is only seen where one looks for it: none of these is pressed or typed into. */
const FRAMED = [
  '.compare-maps figure > svg',
  '.guide-map svg',
  '.incident',
  '.own-preview',
  '.page-map svg',
  '.place-options',
  '.place-said',
  '.share-stage',
  '.square-key',
  '.waiting',
];

test('no control has a paler edge than 3:1', () => {
  const sheets = ['src', 'tools'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.css') && !path.includes('node_modules'))
      .map((path) => readFileSync(`${folder}/${path}`, 'utf8')),
  );
  const framed = sheets.flatMap((sheet) =>
    [
      ...sheet.replace(/\/\*.*?\*\//gs, '').matchAll(/([^{};]+)\{[^{}]*\bborder: [^;]*var\(--rule(?:-2)?\)/g),
    ].map(([, selector = '']) => selector.trim().replace(/\s+/g, ' ')),
  );
  expect(framed.sort()).toEqual(FRAMED);
});
