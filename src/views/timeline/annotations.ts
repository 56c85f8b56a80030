// What is written beside a few bars: an editor's list, or the largest of what is shown.

import { recordOf } from '../../data/record.ts';
import type { Bins } from '../../query/bins.ts';
import { bitOf } from '../../query/facets.ts';
import { largestByBin } from '../../query/in-days.ts';
import { dateText } from '../shared/date-text.ts';
import type { Scene } from '../view.ts';
import { binAt } from './words.ts';

/** One incident that may be named. */
export interface Candidate {
  readonly row: number;
  readonly bin: number;
  readonly title: string;
  /** Empty where only the title is said. */
  readonly text: string;
}

/** The fullest bins, whose largest incidents stand in for an editor's list. */
const MOST_OWN = 3;

/** The most telling first; the window plays no part, so that nothing comes and goes while it moves. */
export function candidatesOf(scene: Scene, bins: Bins): Candidate[] {
  const { atlas, answer, locale } = scene;
  const kept = ~bitOf('time');
  const isShown = (row: number): boolean => (answer.fail[row]! & kept) === 0;
  const listed = atlas.texts.annotations.flatMap(({ incident: row, place, text }): Candidate[] => {
    const bin = binAt(bins, recordOf(atlas, row).days.from);
    if (bin < 0 || !isShown(row)) return [];
    return [{ row, bin, title: `${dateText(recordOf(atlas, row), locale)} · ${place}`, text }];
  });
  if (listed.length > 0) return listed;
  const time = bitOf('time');
  return largestByBin(atlas.columns, answer.fail, time, bins, MOST_OWN).map(({ row, bin }) => ({
    row,
    bin,
    title: [dateText(recordOf(atlas, row), locale), recordOf(atlas, row).place].filter(Boolean).join(' · '),
    text: '',
  }));
}
