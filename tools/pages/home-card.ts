// The picture that a link to the whole atlas unfolds into, as SVG.

import { headlineOf } from '../../src/views/shared/headline.ts';
import { wholeCard } from './maps.ts';
import { collectedText } from './place.ts';
import type { PageData } from './scenes.ts';
import { literalColours } from './style.ts';

export function homeCard(data: PageData): string {
  const scene = data.scenes.en;
  const { text, caveat } = headlineOf(scene);
  const lines = [collectedText(scene), `${caveat}.`];
  return wholeCard(data, 'en', { title: text, lines }, literalColours('light')).svg;
}
