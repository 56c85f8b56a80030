// The map goes to a place: on phones out of the sheet, with the map in sight.

import type { PlaceOnMap } from '../../../query/named-places.ts';
import { lookAt } from '../../../state/look-at.ts';
import type { Camera } from '../../../state/state.ts';
import type { Send } from '../../../state/steps.ts';

/** A town with what surrounds it; of a district all of it. */
const CLOSE_ZOOM = 8;
const WIDE_ZOOM = 7;
const DISTRICT_KM = 15;

/** What the map looks at then. */
export function goToPlace(
  root: HTMLElement,
  send: Send,
  { latitude, longitude, radiusKm }: PlaceOnMap,
): Camera {
  // It gives the focus back to what opened it.
  const sheetClose = root.querySelector<HTMLElement>('.filters-panel.is-open .sheet-close');
  sheetClose?.click();
  const camera = { zoom: radiusKm > DISTRICT_KM ? WIDE_ZOOM : CLOSE_ZOOM, latitude, longitude };
  send(lookAt(camera));
  if (!window.matchMedia('(width >= 1000px)').matches) window.scrollTo({ top: 0, behavior: 'instant' });
  return camera;
}
