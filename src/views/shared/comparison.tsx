// What every drawing of a comparison needs: its figures, the names of its sides and their marks. Loaded with the first.

import { COMPARE_MESSAGES } from '../../i18n/compare.ts';
import type { Locale } from '../../i18n/index.ts';
import type { Answer } from '../../query/answer.ts';
import { type ComparisonAnswer, comparisonAnswer, type Side } from '../../query/compare.ts';
import type { Comparison } from '../../query/facets.ts';
import type { Scene } from '../view.ts';
import { shapePath } from './shapes.ts';
import './sides.css';
import { SIDE_SHAPES, type SideName } from './sides.ts';

/** An answer is replaced with every change of what is chosen: its figures hold as long as it does. */
const kept = new WeakMap<Answer, { readonly compare: Comparison; readonly made: ComparisonAnswer }>();

/** The figures of both sides; counted once for all who draw them. */
export function comparisonOf({ answer, atlas }: Scene, compare: Comparison): ComparisonAnswer {
  const known = kept.get(answer);
  if (known?.compare === compare) return known.made;
  const made = comparisonAnswer(atlas.columns, answer.fail, compare, answer.bins);
  kept.set(answer, { compare, made });
  return made;
}

/** The toll of one bin of a side: a range, for how many it is not known; empty where nothing happened. */
export function binToll(side: Side, bin: number, { language, formats }: Locale): string {
  const count = side.incidents[bin] ?? 0;
  const unknown = side.unknown[bin] ?? 0;
  if (count === 0) return '';
  const { tollUnknown, partlyUnknown } = COMPARE_MESSAGES[language];
  if (unknown === count) return tollUnknown;
  const range = formats.range(side.deathsLow[bin] ?? 0, side.deathsHigh[bin] ?? 0);
  return unknown > 0 ? partlyUnknown(range, formats.number(unknown)) : range;
}

export function SideSymbol({ side }: { side: SideName }) {
  return (
    <svg class="symbol" width="14" height="14" viewBox="-8 -8 16 16" aria-hidden="true" focusable="false">
      <path class={`side-fill-${side}`} d={shapePath(SIDE_SHAPES[side], 5.6)} />
    </svg>
  );
}
