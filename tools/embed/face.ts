// Cuts the faces inside a style sheet once more, to the characters of one language.

import subsetFont from 'subset-font';
import { KEPT_FEATURES } from '../fonts/faces.ts';

/** Titles stand in no columns: their figures need not be equally wide, which takes a seventh of the face. */
const KEPT_IN_EMBED = KEPT_FEATURES.filter((feature) => feature !== 'tnum');

const INSIDE = /url\((["']?)data:font\/woff2;base64,([^"')]*)\1\)/g;

/** `texts` may hold anything: of each character that stands in them the face keeps what it has. */
export async function withFittedFaces(style: string, texts: readonly string[]): Promise<string> {
  const characters = [...new Set(texts.join(''))].sort().join('');
  const faces = await Promise.all(
    [...style.matchAll(INSIDE)].map(async ([, , base64 = '']) => {
      const face = await subsetFont(Buffer.from(base64, 'base64'), characters, {
        targetFormat: 'woff2',
        keepFeatures: KEPT_IN_EMBED,
        noHinting: true,
      });
      return Buffer.from(face).toString('base64');
    }),
  );
  return style.replaceAll(INSIDE, () => `url(data:font/woff2;base64,${faces.shift() ?? ''})`);
}
