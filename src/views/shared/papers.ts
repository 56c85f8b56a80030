// What views that come late have to say on a sheet for paper: the sheet asks for it when it is made.

import type { ComponentChild } from 'preact';
import type { Tour } from '../../data/tour.ts';

interface Papers {
  /** The whole tour that is followed. */
  readonly tour: () => Tour | null;
  /** The picture or the tables of the groups. */
  readonly lineages: () => ComponentChild;
}

const papers: Partial<Papers> = {};

export function offerPaper<Name extends keyof Papers>(name: Name, make: Papers[Name]): void {
  Object.assign(papers, { [name]: make });
}

export const paperOf = <Name extends keyof Papers>(name: Name): ReturnType<Papers[Name]> | null =>
  (papers[name]?.() as ReturnType<Papers[Name]> | undefined) ?? null;
