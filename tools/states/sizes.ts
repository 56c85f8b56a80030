// The main states at every size that a layout was drawn for, in every language, light and dark: for contact sheets.

import { embedHeightPx } from '../../src/lib/embed-size.ts';
import { RADISSON, type Shot } from './shot.ts';

interface Size {
  readonly name: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly isPhone?: boolean;
  readonly isEmbed?: boolean;
}

const SIZES: readonly Size[] = [
  { name: '1440', widthPx: 1440, heightPx: 900 },
  { name: '1024', widthPx: 1024, heightPx: 768 },
  { name: '768', widthPx: 768, heightPx: 1024, isPhone: true },
  { name: '390', widthPx: 390, heightPx: 844, isPhone: true },
  { name: '360', widthPx: 360, heightPx: 640, isPhone: true },
  { name: '844', widthPx: 844, heightPx: 390, isPhone: true },
  { name: '320', widthPx: 320, heightPx: 568, isPhone: true },
  ...[1000, 600, 390, 320].map((widthPx) => ({
    name: `embed-${widthPx}`,
    widthPx,
    heightPx: embedHeightPx(widthPx),
    isPhone: widthPx < 600,
    isEmbed: true,
  })),
];

const STATES = {
  overview: '',
  incident: RADISSON,
  country: 'country=BF,NE',
  window: 'year=2012-2015',
  empty: 'group=boko-haram&country=MR',
};

const LANGUAGES = ['en', 'fr', 'ar'] as const;

const shotsOf = (state: keyof typeof STATES, size: Size): readonly Shot[] =>
  LANGUAGES.flatMap((language) =>
    [false, true].map((isDark) => ({
      name: `sizes-${state}-${size.name}-${language}${isDark ? '-dark' : ''}`,
      search: [`lang=${language}`, size.isEmbed ? 'embed=1' : '', isDark ? 'theme=dark' : '', STATES[state]]
        .filter(Boolean)
        .join('&'),
      widthPx: size.widthPx,
      heightPx: size.heightPx,
      isPhone: size.isPhone === true,
    })),
  );

export const SIZE_SHOTS: readonly Shot[] = [
  ...(Object.keys(STATES) as (keyof typeof STATES)[]).flatMap((state) =>
    SIZES.flatMap((size) => shotsOf(state, size)),
  ),
  ...SIZES.map(({ name, isEmbed, ...size }) => ({
    ...size,
    name: `sizes-overview-${name}-mirrored`,
    search: `lang=en${isEmbed ? '&embed=1' : ''}`,
    isMirrored: true,
  })),
];
