// The pictures that links to the whole atlas and to a tour unfold into, as SVG.

import type { Tour } from '../../src/data/tour.ts';
import { readView } from '../../src/state/read-view.ts';
import type { InterfaceLanguage } from '../../src/state/state.ts';
import { headlineOf } from '../../src/views/shared/headline.ts';
import { wholeCard } from './maps.ts';
import { collectedText } from './place.ts';
import type { PageData } from './scenes.ts';
import { literalColours } from './style.ts';

export function homeCard(data: PageData, language: InterfaceLanguage): string {
  const scene = data.scenes[language];
  const { text, caveat } = headlineOf(scene);
  const lines = [collectedText(scene), `${caveat}.`];
  return wholeCard(data, language, { title: text, lines }, literalColours('light')).svg;
}

/** With the incidents that the tour points at. */
export function tourCard(data: PageData, tour: Tour, language: InterfaceLanguage): string {
  const [first = ''] = tour.about.split(/(?<=[:؛.])\s/);
  const { atlas } = data.scenes[language];
  const known = new Set(tour.steps.flatMap(({ view }) => readView(view, atlas, language).highlight));
  const text = { title: tour.title, lines: [first.replace(/[\s\u00a0]*[:؛]$/, '.')] };
  return wholeCard(data, language, text, literalColours('light'), known).svg;
}
