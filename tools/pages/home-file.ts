// index.html and its siblings in the other languages: the same page, filled with what each language shows and says
// before the script comes. Which of them a reader gets is public/first-paint.js's to say.

import { pageMessages } from '../../src/i18n/pages.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../src/state/state.ts';
import { lengthOf } from '../../src/views/finding/finding.tsx';
import { headlineOf } from '../../src/views/shared/headline.ts';
import type { WrittenTour } from '../data/tours/tours.ts';
import { cardPath, OEMBED_PICTURE_PATH } from './addresses.ts';
import { croissantLink } from './croissant.ts';
import { metaHtml } from './document.ts';
import { feedLink } from './feeds.ts';
import { type HomeParts, homeParts } from './home.tsx';
import { homeAddress } from './home-markup.ts';
import { CARD } from './maps.ts';
import { discoveryLink } from './oembed.ts';
import type { Overviews } from './overviews.ts';
import { collectedText, mapText } from './place.ts';
import type { PageData } from './scenes.ts';
import { addressFor, type Site } from './site.ts';
import { datasetOf } from './structured.ts';

export interface Home {
  readonly language: InterfaceLanguage;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly skipToList: string;
  /** Names of regions by the id of their elements. */
  readonly regions: Readonly<Record<string, string>>;
  /** By which the headline has its size (views/finding). */
  readonly findingLength: string;
  readonly parts: HomeParts;
  /** Metadata, as markup. */
  readonly head: string;
}

export function homeOf(
  data: PageData,
  tours: readonly WrittenTour[],
  site: Site,
  language: InterfaceLanguage,
  { wide, low, narrow, narrowDark }: Overviews,
): Home {
  const { direction, messages } = data.scenes[language].locale;
  const pictures = { wide: wide.path, low: low.path, narrow: narrow.path, narrowDark: narrowDark.path };
  return {
    language,
    direction,
    title: messages.kicker.name,
    skipToList: messages.skipToList,
    regions: messages.regions,
    findingLength: lengthOf(headlineOf(data.scenes[language]).text),
    parts: homeParts(data, tours, language, pictures),
    head: headOf(data, site, language),
  };
}

function headOf(data: PageData, site: Site, language: InterfaceLanguage): string {
  const scene = data.scenes[language];
  const pages = pageMessages(language);
  const { text, searched } = headlineOf(scene);
  const root = addressFor(site, '', './');
  const picture = addressFor(site, cardPath(null, language), './');
  const addressIn = (other: InterfaceLanguage): string => addressFor(site, homeAddress(other), './');
  return metaHtml(
    {
      title: `${text} · ${pages.siteName}`,
      description: `${collectedText(scene)}. ${searched}`,
      canonical: site.isConfigured ? addressIn(language) : null,
      picture: { address: picture, alt: mapText(scene), ...CARD },
      discovery: [
        ...pictureDiscovery(data, site),
        feedLink(site, 'all', language, './'),
        croissantLink(site, './'),
      ],
      alternates: INTERFACE_LANGUAGES.map((other) => ({ language: other, address: addressIn(other) })),
      structured: datasetOf(scene, data.package, { page: root, picture, root }),
      siteName: pages.siteName,
      kind: 'website',
    },
    language,
  );
}

/** Of the app and of the embed alike: the view behind the `?` is not known here. */
export function pictureDiscovery({ scenes }: PageData, site: Site): string[] {
  return discoveryLink(site, OEMBED_PICTURE_PATH, headlineOf(scenes.en).text);
}
