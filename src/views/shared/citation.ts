// How the data, or one incident of them, is cited: the same words in the dialogs and on the static pages.

import type { Scene } from '../view.ts';

interface Cited {
  /** What is cited: an incident's title or the sentence about what is shown. */
  readonly what: string;
  /** Absolute where there is one. */
  readonly address: string;
}

/** `Incident Atlas: “Radisson Blu hotel siege, Bamako”. Data version 2026-11-24, CC BY 4.0. https://…` */
export function citationOf({ atlas }: Pick<Scene, 'atlas'>, { what, address }: Cited): string {
  const name = what === '' ? 'Incident Atlas' : `Incident Atlas: ${what}`;
  return `${name}. ${atlas.version}. CC BY 4.0. ${address}`;
}
