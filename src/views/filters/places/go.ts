// The map goes to a place: on phones out of the sheet, with the map in sight.

import type { NamedPlace } from '../../../query/named-places.ts';
import { lookAt } from '../../../state/look-at.ts';
import type { Send } from '../../../state/steps.ts';

/** A town with what surrounds it; of a district all of it. */
const CLOSE_ZOOM = 8;
const WIDE_ZOOM = 7;
const DISTRICT_KM = 15;

export function goToPlace(
  root: HTMLElement,
  send: Send,
  { latitude, longitude, radiusKm }: NamedPlace,
): void {
  // It gives the focus back to what opened it.
  const sheetClose = root.querySelector<HTMLElement>('.filters-panel.is-open .sheet-close');
  sheetClose?.click();
  send(lookAt({ zoom: radiusKm > DISTRICT_KM ? WIDE_ZOOM : CLOSE_ZOOM, latitude, longitude }));
  if (!window.matchMedia('(width >= 1000px)').matches) window.scrollTo({ top: 0, behavior: 'instant' });
}
