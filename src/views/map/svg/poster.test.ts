import { expect, test } from 'vitest';
import { CORE, TEXTS } from '../../../data/fixture.ts';
import { atlasOf } from '../../../data/load.ts';
import { localeOf } from '../../../i18n/index.ts';
import { frameAround } from '../camera/frame.ts';
import { createPictureGround } from './ground.ts';
import type { MapPicture } from './map.ts';
import { posterHeadPx, posterSvg } from './poster.ts';

const map: MapPicture = {
  words: { atlas: atlasOf(CORE, TEXTS), locale: localeOf('en') },
  ground: createPictureGround(null, () => undefined),
  names: { countries: [], places: [], regions: [] },
  frame: frameAround({ west: -10, south: 10, east: 10, north: 30 }, 600, 500),
  fail: Uint32Array.from([0, 0, 0, 0, 4]),
  others: 'shapes',
  halo: 'twice',
  selected: '2013-01-16-d',
  highlight: ['2012-03-01-a'],
};
const posterOf = (changes: Partial<Parameters<typeof posterSvg>[0]> = {}) =>
  posterSvg({
    title: 'A <title>',
    lines: ['One & two'],
    map,
    hasLegend: true,
    notes: ['A note'],
    colour: () => '#123456',
    ...changes,
  });

test('words are escaped and named for screen readers', () => {
  const { svg } = posterOf();
  expect(svg).toContain('<title>A &lt;title&gt;</title><desc>One &amp; two A note</desc>');
  expect(svg).not.toContain('A <title>');
});

test('selected and highlighted incidents are named, hidden ones stay as ghosts', () => {
  const { svg } = posterOf();
  expect(svg).toContain('>Attack on a gas plant</text>');
  expect(svg).toContain('>Attack at Ménaka</text>');
  expect(svg).not.toContain('Strike on a hotel');
  expect(svg.match(/class="pic-ghosts"/g)).toHaveLength(1);
});

test('what lies outside is counted in a corner, shown with a frame, and only where there is any', () => {
  const svgOf = (frame: MapPicture['frame']): string =>
    posterOf({ map: { ...map, fail: new Uint32Array(5), hasInset: true, frame } }).svg;
  const part = svgOf(frameAround({ west: 8, south: 26, east: 11, north: 29 }, 1000, 700, { mostZoom: 12 }));
  expect(part).toMatch(/>Whole area<\/text>.*>\d outside<\/text>/);
  expect(part.match(/ pic-inset-mark"/g)).toHaveLength(5);
  expect(part.match(/class="pic-inset-view"/g)).toHaveLength(1);
  const all = svgOf(frameAround({ west: -30, south: -10, east: 40, north: 45 }, 1000, 700));
  expect(all).not.toContain('pic-inset-view"');
  expect(posterOf().svg).not.toContain('pic-inset');
});

test('words and key begin at the right in Arabic', () => {
  const arabic = {
    ...map,
    words: { ...map.words, locale: { ...localeOf('en'), direction: 'rtl' as const } },
  };
  const { svg, widthPx } = posterOf({ map: arabic });
  expect(svg).toContain(`class="poster-title" text-anchor="end" x="${widthPx - 32}"`);
  const first = (picture: string): number =>
    Number(/class="pic-key-text"[^>]* x="([\d.]+)"/.exec(picture)?.[1]);
  expect(first(svg)).toBeGreaterThan(500);
  expect(first(posterOf().svg)).toBeLessThan(100);
});

test('the rim of every word is a text of its own, also of how many stand at one place', () => {
  const atlas = atlasOf(CORE, TEXTS);
  const { latitude, longitude, count } = atlas.columns;
  latitude.fill(16);
  longitude.fill(0);
  const { svg } = posterOf({
    map: {
      ...map,
      words: { ...map.words, atlas },
      fail: new Uint32Array(count),
      selected: null,
      highlight: [],
    },
  });
  expect(svg).toMatch(/class="pic-count pic-halo"[^>]*>×\d<\/text><text class="pic-count" /);
  expect(svg).not.toMatch(/<text class="[^"]*pic-haloed/);
});

test('nothing refers to anything outside the file', () => {
  expect(posterOf().svg).not.toMatch(/https?:(?!\/\/www\.w3\.org)|href=|@import|var\(/);
});

test('the head is as high as it says, and a key or a longer title makes the picture higher', () => {
  const bare = posterOf({ hasLegend: false, notes: [] });
  expect(bare.heightPx).toBe(posterHeadPx({ title: 'A <title>', lines: ['One & two'] }, 600) + 500 + 32);
  expect(posterOf().heightPx).toBeGreaterThan(bare.heightPx);
  expect(posterOf({ title: 'word '.repeat(30) }).heightPx).toBeGreaterThan(posterOf().heightPx);
});

test.each(['rgb(29 27 24 / 11%)', '#1d1b181c'])(
  '%s becomes a colour and an opacity of the whole',
  (value) => {
    const { svg } = posterOf({ colour: (name) => (name === 'ghost-mark' ? value : '#123456') });
    expect(svg).toContain('.pic-ghosts{fill:rgb(29,27,24);opacity:0.11}');
  },
);

test('a comparison shows its sides in colour and shape, names them in the key, and no lineage', () => {
  const { svg } = posterOf({
    map: {
      ...map,
      selected: null,
      sides: { codes: Uint8Array.from([1, 2, 3, 0, 1]), names: ['Mali & co', 'Niger'], both: 'both' },
    },
    colour: (name) => name,
  });
  for (const side of ['first', 'second', 'both']) {
    expect(svg).toContain(`.pic-side-${side}{fill:side-${side};stroke:side-${side}}`);
    expect(svg.match(new RegExp(`<path class="[^"]*pic-side-${side}`, 'g'))?.length).toBeGreaterThan(1);
  }
  for (const name of ['Mali &amp; co', 'Niger', 'both']) expect(svg).toContain(`>${name}</text>`);
  expect(svg).not.toMatch(/pic-north|>North</);
});

test('drawn areas are outlined, those of a comparison with their letters; without one no rule is spent on them', () => {
  const box = { kind: 'box', bounds: { west: 0, south: 20, east: 5, north: 25 } } as const;
  const areas = (['first', 'second'] as const).map((target) => [target, box] as const);
  const { svg } = posterOf({ map: { ...map, areas } });
  expect(svg.match(/<path class="pic-area pic-area-(first|second)" d="M[-\d. L]+Z"/g)).toHaveLength(2);
  for (const letter of ['A', 'B']) expect(svg).toContain(`>${letter}</text>`);
  expect(posterOf({ map: { ...map, areas: [['filter', box]] } }).svg).toContain(
    'class="pic-area pic-area-filter"',
  );
  expect(posterOf().svg).not.toContain('pic-area');
});

test('the title of the sizes stands before the first circle, the signs in a line of their own', () => {
  const { svg } = posterOf();
  const key = svg.slice(svg.indexOf('class="pic-key-text"'));
  expect(key.indexOf('Area: people killed')).toBeLessThan(key.indexOf('"pic-ring"'));
  const lineOf = (words: string): string => key.slice(0, key.indexOf(words)).split('translate(0 ').at(-1)!;
  expect(lineOf('claimed, attributed')).not.toContain('"pic-ring"');
});
