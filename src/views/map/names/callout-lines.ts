// What is written beside a selected or highlighted mark: its title, its place where the title does not
// name it, and that only the district or region is known.

import { recordOf } from '../../../data/record.ts';
import { fold } from '../../../lib/fold.ts';
import type { Scene } from '../../view.ts';
import { type CalloutLine, type MeasureLine, wrapText } from './callout.ts';

export function calloutLines(
  { atlas, locale }: Pick<Scene, 'atlas' | 'locale'>,
  row: number,
  widestPx: number,
  measure: MeasureLine,
): CalloutLine[] {
  const { title, place, isVague } = recordOf(atlas, row);
  const named = new Set(fold(title).split(' '));
  const isNamed = fold(place)
    .split(' ')
    .every((word) => named.has(word));
  const notes = [isNamed ? '' : place, isVague ? locale.messages.legend.district : ''];
  const lines = (text: string, isTitle: boolean): CalloutLine[] =>
    wrapText(text, widestPx, (part) => measure({ text: part, isTitle })).map((line) => ({
      text: line,
      isTitle,
    }));
  return [...lines(title, true), ...notes.filter(Boolean).flatMap((note) => lines(note, false))];
}
