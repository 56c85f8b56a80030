// The datasets whose files are known by their columns; another one is a profile beside this and a name here.

import { plainName } from '../roles.ts';
import { ACLED } from './acled.ts';
import { GTD } from './gtd.ts';
import {
  ATLAS,
  ATLOS,
  AUTO_ARCHIVER,
  TIMELINE_JS,
  TIMELINE_JS_DATES,
  TIMEMAP,
  TIMEMAP_SHEET,
  TIMEMAPPER,
} from './others.ts';
import type { Profile } from './profile.ts';
import { CANDIDATE_FILE, UCDP, UCDP_CANDIDATE } from './ucdp.ts';

const PROFILES: readonly Profile[] = [
  ...[UCDP, ACLED, GTD, ATLAS],
  ...[ATLOS, AUTO_ARCHIVER, TIMELINE_JS, TIMELINE_JS_DATES, TIMEMAPPER, TIMEMAP, TIMEMAP_SHEET],
];

/** `file`: its name, which tells where columns do not. */
export function profileOf(header: readonly string[], file = ''): Profile | null {
  const names = new Set(header.map(plainName));
  const isThere = (mark: string): boolean => names.has(plainName(mark));
  const known = PROFILES.find(({ marks }) => marks.every((mark) => [mark].flat().some(isThere))) ?? null;
  return known === UCDP && CANDIDATE_FILE.test(file) ? UCDP_CANDIDATE : known;
}
