// The link to steps that a reader has collected: it holds them as the Markdown of a tour, behind the `#`, which browsers
// send to nobody.

import { daysOfStep, type Tour } from '../../../data/tour.ts';
import { parseTour, tourOf, writeTour } from '../../../data/tour-text.ts';
import { packText, unpackText } from '../../../lib/packed-text.ts';
import { INITIAL_STATE, type State } from '../../../state/state.ts';
import { OWN_TOUR } from '../../../state/tour-steps.ts';
import { pageAddress } from '../../shared/for-others.ts';

export const STEPS_MARK = '#steps=';

/** Null for more than a link may hold. */
export async function hashOf(tour: Omit<Tour, 'id'>): Promise<string | null> {
  const packed = await packText(writeTour(tour));
  return packed === null ? null : STEPS_MARK + packed;
}

/** For others, who have colours and a layout of their own. */
export const linkOf = ({ language }: State, hash: string, here: string): string =>
  pageAddress({ ...INITIAL_STATE, language, tour: { id: OWN_TOUR, step: 1 } }, here) + hash;

/** Null where there are no steps, or none that can be read. */
export async function tourOfHash(hash: string): Promise<Tour | null> {
  if (!hash.startsWith(STEPS_MARK)) return null;
  const text = await unpackText(hash.slice(STEPS_MARK.length));
  if (text === null) return null;
  const problems: Parameters<typeof parseTour>[2] = [];
  const tour = tourOf(OWN_TOUR, parseTour('', text, problems));
  return problems.length === 0 && tour.steps.every(isDated) ? tour : null;
}

function isDated(step: Tour['steps'][number]): boolean {
  try {
    const { from, to } = daysOfStep(step);
    return from <= to;
  } catch {
    return false;
  }
}
