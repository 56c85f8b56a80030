import { expect, test } from 'vitest';
import type { Atlas } from './data/load.ts';
import type { DetailsPayload } from './data/payload/details.ts';
import type { TextPayload } from './data/payload/text.ts';
import { createReading } from './reading.ts';
import type { InterfaceLanguage } from './state/state.ts';

/** A reader whose network can be lost; `seen` is what the sources' place has shown, in order. */
function reader() {
  let language: InterfaceLanguage = 'en';
  let lost = new Set<string>();
  let atlas = { texts: { language }, details: null, detailsFailed: false } as unknown as Atlas;
  const seen: string[] = [];
  const said: string[] = [];
  const fetched = async <T>(what: string, got: unknown): Promise<T> => {
    if (lost.has(what)) throw new Error(`${what} is lost`);
    return got as T;
  };
  const reading = createReading({
    resources: {
      texts: (wanted) => fetched<TextPayload>('texts', { language: wanted }),
      details: (wanted) => fetched<DetailsPayload>('details', { language: wanted }),
    },
    loadWords: () => fetched('words', null),
    troubles: { say: (key) => void said.push(String(key)), over: (key) => void said.push(`no ${key}`) },
    languageNow: () => language,
    atlasNow: () => atlas,
    onChange(patch) {
      atlas = { ...atlas, ...patch };
      seen.push(atlas.details?.language ?? (atlas.detailsFailed ? 'failed' : 'waiting'));
    },
  });
  return {
    ...{ reading, seen, said },
    get atlas() {
      return atlas;
    },
    lose: (...what: string[]) => {
      lost = new Set(what);
    },
    choose: (next: InterfaceLanguage) => {
      language = next;
    },
  };
}

test('that sources could not be had is not said any more while they are asked for again', async () => {
  const { reading, seen, lose } = reader();
  lose('details');
  await reading.explain();
  lose();
  await reading.explain();
  expect(seen).toEqual(['failed', 'waiting', 'en']);
});

test('nor while another language is on its way', async () => {
  const { reading, seen, lose, choose } = reader();
  lose('details');
  await reading.explain();
  lose();
  choose('fr');
  const spoken = reading.speak();
  expect(seen).toEqual(['failed', 'waiting']);
  await spoken;
  expect(seen).toEqual(['failed', 'waiting', 'waiting', 'fr']);
});

test('what fails in a language that is no longer chosen is not said', async () => {
  const { reading, seen, said, lose, choose } = reader();
  lose('details', 'texts');
  const explained = reading.explain();
  choose('fr');
  const spoken = reading.speak();
  choose('en');
  await Promise.all([explained, spoken]);
  expect(said).toEqual([]);
  expect(seen.at(-1)).toBe('failed');
  lose();
  choose('fr');
  await reading.speak();
  expect(seen.at(-1)).toBe('fr');
});

test('without its texts a language has its sources all the same, and the texts are asked for again', async () => {
  const lost = reader();
  lost.lose('texts');
  lost.choose('fr');
  await lost.reading.speak();
  expect(lost.said).toEqual(['language']);
  expect([lost.atlas.texts.language, lost.atlas.details?.language]).toEqual(['en', 'fr']);
});
