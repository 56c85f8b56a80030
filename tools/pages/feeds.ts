// Atom feeds (RFC 4287) with places (GeoRSS Simple): what each version of the data brought, for all, a country, a group.

import { countryOf } from '../../src/data/columns.ts';
import { versionMessages } from '../../src/i18n/versions.ts';
import { pathInLanguage } from '../../src/lib/language-file.ts';
import type { InterfaceLanguage } from '../../src/state/state.ts';
import { fieldName, valueText } from '../../src/views/shared/correction-text.ts';
import { escaped } from '../../src/views/shared/escaped.ts';
import { incidentPath } from '../../src/views/shared/incident-page.ts';
import type { Scene } from '../../src/views/view.ts';
import type { DataChanges, ValueChange } from '../data/changes.ts';
import { rowWords } from './place.ts';
import type { Site } from './site.ts';

/** A reader that asks seldom still finds what a large version brought. */
const MOST_ENTRIES = 300;

/** `correction`: at least one value of an incident changed with a reason. */
type EntryKind = 'new' | 'update' | 'correction';

export interface FeedEntry {
  readonly kind: EntryKind;
  readonly id: string;
  /** Version of the data that brought it. */
  readonly version: string;
  readonly values: readonly ValueChange[];
}

/** The newest first. `steps`: from each version to the next, the oldest first. */
export function entriesOf(steps: readonly DataChanges[]): readonly FeedEntry[] {
  return steps.toReversed().flatMap(({ to, added, changed }) => [
    ...added.map((id): FeedEntry => ({ kind: 'new', id, version: to, values: [] })),
    ...changed.map(({ id, values }): FeedEntry => {
      const isReasoned = values.some(({ correction }) => correction !== -1);
      return { kind: isReasoned ? 'correction' : 'update', id, version: to, values };
    }),
  ]);
}

export interface Feed {
  /** `all`, `country-ml`, `group-jnim`. */
  readonly name: string;
  /** What it is about, null for all. */
  readonly about: string | null;
  readonly holds: (row: number) => boolean;
}

export const feedPath = (name: string, language: InterfaceLanguage): string =>
  pathInLanguage(`feeds/${name}`, language, 'xml');

/** One for all, one a country and one a group that any incident has. */
export function feedsOf({ atlas, locale }: Scene): readonly Feed[] {
  const { sets, actors } = atlas.columns;
  const countries = sets.country.dictionary.map(
    (code): Feed => ({
      name: `country-${code.toLowerCase()}`,
      about: locale.formats.country(code),
      holds: (row) => countryOf(atlas.columns, row) === code,
    }),
  );
  const groups = atlas.groups.flatMap((group, at): Feed[] =>
    group
      ? [
          {
            name: `group-${group.id}`,
            about: group.short[locale.language],
            holds: (row) => (actors[row] ?? []).some((actor) => actor.group === at),
          },
        ]
      : [],
  );
  return [{ name: 'all', about: null, holds: () => true }, ...countries, ...groups];
}

/** `address`es are absolute: an entry is read far from its site. */
export function feedXml(
  scene: Scene,
  site: Site,
  feed: Feed,
  entries: readonly FeedEntry[],
  newest: string,
): string {
  const { atlas, locale } = scene;
  const { language } = locale;
  const words = versionMessages(language);
  const own = entries
    .filter(({ id }) => {
      const row = atlas.columns.indexOf.get(id);
      return row !== undefined && feed.holds(row);
    })
    .slice(0, MOST_ENTRIES);
  const address = `${site.address}${feedPath(feed.name, language)}`;
  const title = feed.about === null ? words.feed : words.feedAbout(feed.about);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:georss="http://www.georss.org/georss" xml:lang="${language}">`,
    `<id>${escaped(address)}</id>`,
    `<title>${escaped(title)}</title>`,
    `<updated>${momentOf(own[0]?.version ?? newest)}</updated>`,
    '<author><name>Incident Atlas</name></author>',
    `<link rel="self" type="application/atom+xml" href="${escaped(address)}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(site.address)}index.html"/>`,
    '<rights>CC BY 4.0</rights>',
    ...own.map((entry) => entryXml(scene, site, entry)),
    '</feed>',
    '',
  ].join('\n');
}

function entryXml(scene: Scene, site: Site, { kind, id, version, values }: FeedEntry): string {
  const { atlas, locale } = scene;
  const { columns } = atlas;
  const words = versionMessages(locale.language);
  const row = columns.indexOf.get(id) ?? -1;
  const { title, dates, place, toll, summary } = rowWords(scene, row);
  const page = `${site.address}${incidentPath(id, locale.language)}`;
  const said =
    kind === 'new'
      ? `${dates}, ${place}: ${toll}. ${summary}`
      : values
          .map(({ field, old, new: value }) => {
            const name = fieldName(field, scene);
            return old === '' && value === ''
              ? `${name}: ${words.wording}`
              : `${name}: ${valueText(field, old, scene)} > ${valueText(field, value, scene)}`;
          })
          .join('; ');
  return [
    '<entry>',
    `<id>${escaped(`${page}?version=${version}`)}</id>`,
    `<title>${escaped(`${words.kinds[kind]}: ${title}`)}</title>`,
    `<updated>${momentOf(version)}</updated>`,
    `<link rel="alternate" type="text/html" href="${escaped(page)}"/>`,
    `<category term="${kind}" label="${escaped(words.kinds[kind])}"/>`,
    `<summary>${escaped(said)}</summary>`,
    `<georss:point>${columns.latitude[row]} ${columns.longitude[row]}</georss:point>`,
    `<georss:featurename>${escaped(place)}</georss:featurename>`,
    '</entry>',
  ].join('\n');
}

/** A version is a day; the format wants a moment. */
const momentOf = (version: string): string => `${version}T00:00:00Z`;

/** For the head of pages. */
export function feedLink(site: Site, name: string, language: InterfaceLanguage, toRoot: string): string {
  const words = versionMessages(language);
  const path = feedPath(name, language);
  const href = site.isConfigured ? `${site.address}${path}` : `${toRoot}${path}`;
  return `<link rel="alternate" type="application/atom+xml" href="${escaped(href)}" title="${escaped(words.feed)}">`;
}
