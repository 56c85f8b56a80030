// public/first-paint.js judges the address before the app is there: it must come to the same end as the app's own
// reading, for any address, device and language.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { decode } from '../src/state/link.ts';
import { ADDRESS_KEYS, queryOf } from '../src/state/parameters.ts';
import { preferredLanguage } from '../src/state/spoken.ts';
import { INITIAL_STATE } from '../src/state/state.ts';

const script = new Script(
  readFileSync(fileURLToPath(new URL('../public/first-paint.js', import.meta.url)), 'utf8'),
);

type Listener = (event: { target: unknown }) => void;

interface Device {
  readonly languages?: readonly string[];
  readonly isDark?: boolean;
  /** Language of the page's file. */
  readonly own?: string;
  readonly referrer?: string;
  /** Of a service worker. */
  readonly isKept?: boolean;
  readonly homes?: string;
  readonly isNarrow?: boolean;
  /** What the browser takes the line for, where it says so. */
  readonly line?: string;
  /** Of a round trip over it. */
  readonly roundTripMs?: number;
  /** Opened in a tab in the background. */
  readonly isHidden?: boolean;
}

/** What the script makes of an address: the classes of the page, its colours, and what it asks for. */
function run(address: string, device: Device = {}) {
  const { languages = ['en-GB'], isDark = false, own = 'en', referrer = '', isKept = false, homes } = device;
  const { isNarrow = true, line, roundTripMs, isHidden = false } = device;
  const classes = new Set<string>();
  const page = {
    lang: own,
    dataset: { theme: '' } as Record<string, string>,
    classList: {
      toggle: (name: string, isOn: boolean) => (isOn ? classes.add(name) : classes.delete(name)),
    },
  };
  const { origin, pathname, search, hash } = new URL(address, 'https://atlas.example/');
  const links: Record<string, string>[] = [];
  const moves: string[] = [];
  const listeners: [type: string, listener: Listener][] = [];
  const frames: (() => void)[] = [];
  const behindFrame: (() => void)[] = [];
  class Picture {
    closest = (selector: string) => (selector === '.static-map' ? this : null);
  }
  script.runInNewContext({
    document: {
      documentElement: page,
      currentScript: {
        dataset: {
          app: 'app.js',
          first: 'core.json',
          ground: 'ground.gz',
          second: 'second.js',
          en: 'text.en.json',
          fr: 'text.fr.json fr.js',
          faces: 'inter.woff2',
          facesAr: 'plex.woff2',
          lean: 'italic.woff2',
          versions: '2026-01-01 2026-02-01',
          ...(homes && { homes }),
        },
      },
      referrer,
      readyState: 'complete',
      createElement: () => ({}),
      hidden: isHidden,
      addEventListener: (type: string, listener: Listener) => listeners.push([type, listener]),
      head: { append: (link: Record<string, string>) => links.push(link) },
    },
    location: {
      ...{ origin, pathname, search, hash },
      replace: (to: string) => moves.push(`goes to ${to}`),
    },
    history: {
      state: null,
      replaceState: (_: unknown, __: string, to: string) => moves.push(`is called ${to}`),
    },
    self: { origin },
    navigator: {
      languages,
      ...(line && { connection: { effectiveType: line, rtt: roundTripMs } }),
      serviceWorker: { controller: isKept ? {} : null },
    },
    matchMedia: (query: string) => ({ matches: query.includes('dark') ? isDark : isNarrow }),
    addEventListener: (type: string, listener: Listener) => listeners.push([type, listener]),
    requestAnimationFrame: (next: () => void) => frames.push(next),
    setTimeout: (next: () => void) => behindFrame.push(next),
    HTMLImageElement: Picture,
    HTMLScriptElement: class {},
    HTMLLinkElement: class {},
    URLSearchParams,
    decodeURIComponent,
  });
  return {
    classes: [...classes].sort(),
    theme: page.dataset.theme,
    frozen: page.dataset.frozen,
    links,
    moves,
    /** The first frame is painted. */
    paintFirst: () => {
      for (const next of frames.splice(0)) next();
      for (const next of behindFrame.splice(0)) next();
    },
    /** The tab goes to the background, or comes from there. */
    changeTab: () => {
      for (const [type, listener] of listeners) if (type === 'visibilitychange') listener({ target: null });
    },
    /** All that the page names has come or failed. */
    finish: () => {
      for (const [type, listener] of listeners) if (type === 'load') listener({ target: null });
    },
    /** The picture of the page has come. */
    showPicture: () => {
      for (const [type, listener] of listeners) if (type === 'load') listener({ target: new Picture() });
    },
  };
}

function paint(address: string, device?: Device) {
  const { classes, theme } = run(address, device);
  return { classes, theme };
}

/** What the app will show for it. */
function read(address: string, { languages = ['en-GB'] }: Device = {}) {
  const url = new URL(address, 'https://atlas.example/');
  return decode(queryOf(url), {
    options: {
      group: ['aqim'],
      country: ['ML'],
      type: ['ambush'],
      target: ['military'],
      attribution: ['claimed'],
    },
    incidents: new Set(['2015-11-20-bamako-radisson-blu']),
    kin: new Set(['aqim']),
    language: preferredLanguage(languages),
    embed: false,
  });
}

describe('the picture, the sentence and the list of the page', () => {
  it.each([
    '',
    '?fbclid=IwAR0x',
    '?utm_source=x&utm_medium=social&gclid=1&ref=home&_ga=2.1-2',
    '?lang=en',
    '?lang=EN-us',
    '?theme=light',
    '?theme=auto',
    '?lang=en&fbclid=x&theme=',
    '?group=&year=&incident=',
    '?&&',
    '??fbclid=x',
    '?fbclid=x&amp;utm_source=y',
    '#list',
    '?fbclid=x#list',
    '?fbclid=x&#038;utm_source=y',
    '?step=3',
  ])('show at once for %s', (address) => {
    expect(paint(address)).toEqual({ classes: ['has-ways'], theme: 'light' });
  });

  it.each([
    ...ADDRESS_KEYS.filter((key) => !['lang', 'theme', 'embed', 'step', 'play'].includes(key)).map(
      (key) => `?${key}=x`,
    ),
    '?show=',
    '?show',
    '?fbclid=x&amp;year=2015',
    '?fbclid=x&#038;year=2015',
    '?fbclid=x?year=2015',
    '??year=2015',
    '?Country=ML',
    '?country[]=ML',
    '?group%3Daqim%26year%3D2015',
    '?group%3Daqim&fbclid=x',
  ])('wait for the app for %s', (address) => {
    expect(paint(address).classes).toEqual(['is-other-view']);
  });

  it('wait for the words of another language, with the ways in', () => {
    expect(paint('?lang=fr').classes).toEqual(['has-ways', 'is-other-view']);
  });

  it('stay in other colours than the device’s, without the picture, which has those of the device', () => {
    expect(paint('?theme=dark')).toEqual({ classes: ['has-ways', 'is-other-colours'], theme: 'dark' });
    expect(paint('?Theme=Dark.')).toEqual({ classes: ['has-ways', 'is-other-colours'], theme: 'dark' });
    expect(paint('?theme=dark', { isDark: true })).toEqual({ classes: ['has-ways'], theme: 'dark' });
  });
});

describe('the home page of the reader’s language', () => {
  const homes = 'en fr ar';
  it.each([
    ['./', {}, []],
    ['./?lang=fr', {}, ['goes to ./index.fr.html?lang=fr']],
    ['./?lang=fr&fbclid=x#list', {}, ['goes to ./index.fr.html?lang=fr&fbclid=x#list']],
    ['./index.html', { languages: ['ar-ML', 'fr'] }, ['goes to ./index.ar.html']],
    ['./index.fr.html?lang=en', { own: 'fr' }, ['goes to ./index.html?lang=en']],
    // The app takes another view from its own words.
    ['./?lang=fr&year=2015', {}, []],
    ['./?lang=fr', { isKept: true }, []],
    ['./?lang=fr', { homes: '' }, []],
    ['./atlas.html?lang=fr', {}, []],
    // Chosen by its name.
    ['./index.fr.html', { own: 'fr' }, []],
    [
      './index.fr.html?lang=fr#list',
      { own: 'fr', referrer: 'https://atlas.example/?lang=fr' },
      ['is called https://atlas.example/?lang=fr#list'],
    ],
    ['./index.fr.html?lang=fr', { own: 'fr', referrer: 'https://news.example/?lang=fr' }, []],
  ] as [string, Device, string[]][])('%s %o', (address, device, moves) => {
    expect(run(address, { homes, ...device }).moves).toEqual(moves);
  });
});

describe('the version of the data', () => {
  it.each([
    ['?version=2026-01-01', '2026-01-01'],
    ['?incident=x&Version=2026-01-01.', '2026-01-01'],
    ['?version=2026-02-01', undefined],
    ['?version=2019-01-01', undefined],
    ['?version=../../x', undefined],
    ['', undefined],
  ])('that %s leads to is %s', (address, frozen) => {
    expect(run(address).frozen).toBe(frozen);
  });
});

const device = fc.record({
  languages: fc.array(fc.constantFrom('en-GB', 'fr-FR', 'FR', 'de', 'ar-ML', 'en'), { maxLength: 3 }),
  isDark: fc.boolean(),
});
const sign = fc.constantFrom('&', '&&', '&amp;', '&#038;', '?', '??', '&amp%3B', '%26', ';');
const name = fc.oneof(
  fc.constantFrom<string>(
    ...ADDRESS_KEYS,
    'fbclid',
    'utm_source',
    'Country',
    'YEAR',
    'country[]',
    'amp;lang',
  ),
  fc.string({ maxLength: 6 }),
);
const value = fc.oneof(
  fc.constantFrom(
    '',
    'aqim',
    'ML',
    '2015',
    '2015.',
    'dark',
    'Light',
    'fr',
    'en-US',
    'fr-FR',
    '1',
    '0',
    'list',
    '20+',
  ),
  fc.string({ maxLength: 8 }),
);
const pair = fc
  .tuple(sign, name, fc.constantFrom('=', '=', '=', '%3D', ''), value)
  .map((parts) => parts.join(''));
const address = fc.array(pair, { maxLength: 4 }).map((pairs) => `?${pairs.join('')}`);

test('the script and the app read any address alike', () => {
  fc.assert(
    fc.property(address, device, (text, device) => {
      const { classes, theme } = paint(text, device);
      const state = read(text, device);
      const { language, theme: chosen, embed, problems: _, ...view } = state;
      const isDark = chosen === 'auto' ? device.isDark : chosen === 'dark';
      expect(theme).toBe(isDark ? 'dark' : 'light');
      expect(classes.includes('is-embed')).toBe(embed);
      const { language: __, theme: ___, embed: ____, problems: _____, ...whole } = INITIAL_STATE;
      const isOther = JSON.stringify(view) !== JSON.stringify(whole) || language !== 'en' || embed;
      // The script does not know which ids there are: for what turns out to mean nothing it waits, too.
      if (isOther) expect(classes).toContain('is-other-view');
    }),
    { numRuns: 500, seed: 5 },
  );
});

/** Of every reader, and of those of a language. */
const ahead = (...own: string[]) => ['preload ./core.json', ...own, 'preload ./ground.gz'];
const asked = (links: readonly Record<string, string>[]) =>
  links.map(({ rel, href, type, src }) => (src ? `${type} ${src}` : `${rel} ${href}`));
const app = ['modulepreload ./app.js', 'module ./app.js'];
const faces = ['preload ./inter.woff2'];

test.each([
  ['?lang=fr', ['en-GB'], ahead('preload ./text.fr.json', 'modulepreload ./fr.js')],
  ['', ['fr-ML', 'en'], ahead('preload ./text.fr.json', 'modulepreload ./fr.js')],
  ['?lang=en&year=2015', ['fr-ML'], ahead('preload ./text.en.json')],
])(
  'where no picture is shown, what the app needs is asked for at once: %s %s',
  (address, languages, expected) => {
    expect(asked(run(address, { languages }).links)).toEqual([...faces, ...app, ...expected]);
  },
);

test.each([
  ['a browser that does not say', undefined, undefined, faces],
  ['a line that is near', '4g', 50, faces],
  ['a line that is far, whose faces would put off the first paint', '4g', 100, []],
])('over %s the faces and the app come beside the picture, its data after the first paint', (...given) => {
  const [, line, roundTripMs, first] = given;
  const { links, showPicture, paintFirst } = run('?lang=en', {
    ...(line && { line }),
    ...(roundTripMs && { roundTripMs }),
  });
  expect(asked(links)).toEqual([...first, ...app]);
  paintFirst();
  showPicture();
  expect(asked(links)).toEqual([
    ...first,
    ...app,
    ...ahead('preload ./text.en.json'),
    'preload ./italic.woff2',
  ]);
  expect(links.find(({ href }) => href === './ground.gz')).not.toHaveProperty('onload');
});

test('a tab in the background, which has no frame, asks for all at once, and once', () => {
  const all = [...faces, ...app, ...ahead('preload ./text.en.json'), 'preload ./italic.woff2'];
  const { links, changeTab, paintFirst } = run('?lang=en', { isHidden: true });
  expect(asked(links)).toEqual(all);
  changeTab();
  paintFirst();
  expect(asked(links)).toEqual(all);
  const left = run('?lang=en');
  expect(asked(left.links)).toEqual([...faces, ...app]);
  left.changeTab();
  expect(asked(left.links)).toEqual(all);
});

test('readers of Arabic get the Arabic faces', () => {
  expect(asked(run('?lang=ar').links)).toContain('preload ./plex.woff2');
});

test('over a slow line the app waits for the picture as well, and more comes with it', () => {
  const { links, showPicture } = run('?lang=en', { line: '3g' });
  expect(asked(links)).toEqual([]);
  showPicture();
  showPicture();
  const data = [...app, ...ahead('preload ./text.en.json')];
  expect(asked(links)).toEqual(data);
  const ground = links.at(-1) as unknown as { onload: () => void };
  ground.onload();
  expect(asked(links)).toEqual([...data, 'modulepreload ./second.js']);
});

test('over a slow line the app comes in the end without a picture, too', () => {
  const { links, finish } = run('?lang=en', { line: '2g' });
  expect(asked(links)).toEqual([]);
  finish();
  expect(asked(links)).toEqual([...app, ...ahead('preload ./text.en.json')]);
});
