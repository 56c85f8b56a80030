// The pictures of the map that the home page of a language shows until the app has painted its own.

import type { InterfaceLanguage } from '../../src/state/state.ts';
import { OVERVIEWS, overviewSvg } from './first-views.ts';
import { hashed } from './hashed.ts';
import type { Theme } from './palette.ts';
import type { PageData } from './scenes.ts';
import { literalStyles, pictureStyles } from './style.ts';

interface Overview {
  /** From the root of the built folder. */
  readonly path: string;
  readonly svg: string;
}

/** `wide` and `low` follow the device's colours; the narrow ones are for phones and become PNG files. */
export type Overviews = Readonly<Record<'wide' | 'low' | 'narrow' | 'narrowDark', Overview>>;

export function overviewsOf(data: PageData, language: InterfaceLanguage): Overviews {
  const suffix = language === 'en' ? '' : `.${language}`;
  const named = (name: string, svg: string, extension: string): Overview => ({
    path: hashed(`assets/${name}${suffix}`, svg, extension),
    svg,
  });
  return {
    wide: named('overview', ownOverview(data, language, 'wide'), 'svg'),
    low: named('overview-low', ownOverview(data, language, 'low'), 'svg'),
    narrow: named('overview-narrow', narrowOverview(data, language, 'light'), 'png'),
    narrowDark: named('overview-narrow-dark', narrowOverview(data, language, 'dark'), 'png'),
  };
}

/** A file of its own: the page's policy allows no style inside it, a picture brings its own. */
function ownOverview(data: PageData, language: InterfaceLanguage, view: 'wide' | 'low'): string {
  const { widthPx, heightPx } = OVERVIEWS[view];
  const svg = overviewSvg(data, language, view);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${widthPx} ${heightPx}"><style>${pictureStyles(data)}</style>${svg}</svg>`;
}

/** To be drawn here: an SVG would keep a phone busy for longer than the app needs to draw its own map. */
function narrowOverview(data: PageData, language: InterfaceLanguage, theme: Theme): string {
  const { widthPx, heightPx } = OVERVIEWS.narrow;
  const svg = overviewSvg(data, language, 'narrow');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${2 * widthPx}" height="${2 * heightPx}" viewBox="0 0 ${widthPx} ${heightPx}"><style>${literalStyles(data, theme)}</style>${svg}</svg>`;
}
