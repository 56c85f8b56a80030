// Where an embed may be pasted, and what of it that place keeps (tried or read: docs/embedding.md).

import { encode } from '../../state/link.ts';
import type { State } from '../../state/state.ts';
import { incidentPath } from '../shared/incident-page.ts';

export const PLACES = [
  'page',
  'wordpress',
  'ghost',
  'drupal',
  'arc',
  'sharepoint',
  'medium',
  'mail',
] as const;
export type Place = (typeof PLACES)[number];

/** An address on a line of its own, a frame with its link, a frame alone, the helper's script, a picture with words. */
export type Kept = 'address' | 'frame' | 'bareFrame' | 'script' | 'picture';

const KEPT: Readonly<Record<Place, readonly Kept[]>> = {
  page: ['frame'],
  wordpress: ['frame'],
  ghost: ['script'],
  drupal: ['frame'],
  arc: ['frame'],
  sharepoint: ['bareFrame'],
  medium: ['address', 'picture'],
  mail: ['picture'],
};

/** `page` is the address of a static page that shows the same, where there is one. */
export function keptBy(place: Place, page: string | null): readonly Kept[] {
  // WordPress puts the map in the place of such an address, for every author; of code it keeps nothing but an editor's.
  return place === 'wordpress' && page !== null ? ['address'] : KEPT[place];
}

/** Of one incident, or of all: where the view has a page of its own; `folder` is any address in the built folder. */
export function ownPage(state: State, folder: string): string | null {
  const said = new URLSearchParams(encode({ ...state, embed: false }, null));
  if ([...said.keys()].some((key) => key !== 'incident' && key !== 'lang')) return null;
  return new URL(incidentPath(state.selected ?? 'index', state.language), folder).href;
}
