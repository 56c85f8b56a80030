// The datasets whose files are known by their columns; another one is a profile beside this and a name here.

import { plainName } from '../roles.ts';
import { ACLED } from './acled.ts';
import { GTD } from './gtd.ts';
import { ATLAS, TIMELINE_JS, TIMEMAP } from './others.ts';
import type { Profile } from './profile.ts';
import { UCDP } from './ucdp.ts';

const PROFILES: readonly Profile[] = [UCDP, ACLED, GTD, ATLAS, TIMELINE_JS, TIMEMAP];

export function profileOf(header: readonly string[]): Profile | null {
  const names = new Set(header.map(plainName));
  return PROFILES.find(({ marks }) => marks.every((mark) => names.has(plainName(mark)))) ?? null;
}
