// Where the reader is, asked of her device by a press. It stays here: nothing is sent or stored, and the map goes to the
// nearest named place instead of the point, so that neither the address nor a link made of it says where she is.

import type { MapNames } from '../../../data/payload/map-names.ts';
import { placesMessages } from '../../../i18n/places.ts';
import { nearestPlace, type PlaceOnMap, shownWithin } from '../../../query/named-places.ts';
import type { Scene } from '../../view.ts';
import { countText, distanceText, nameText } from './place-words.ts';

/** A town within this way is named before a nearer building or village. */
const TOWN_REACH_KM = 150;
/** Farther from every place the map has nothing to show her. */
const FAR_KM = 300;
const AROUND_KM = 100;
const PATIENCE_MS = 20_000;
/** A position of a few minutes ago is as good. */
const FRESH_MS = 300_000;
const REFUSED = 1;

interface FoundNear {
  readonly place: PlaceOnMap;
  readonly text: string;
}

/** Null where there is nothing to go to, which was said then. */
export async function askDevice(
  sceneNow: () => Scene | null,
  townsNow: () => Promise<MapNames['places'] | null>,
  say: (text: string) => void,
): Promise<FoundNear | null> {
  const wordsNow = () => placesMessages(sceneNow()?.locale.language ?? 'en');
  say(wordsNow().asking);
  const position = await positionNow();
  const scene = sceneNow();
  if (!scene) return null;
  const words = wordsNow();
  if (typeof position === 'string') {
    say(words[position]);
    return null;
  }
  const towns = await townsNow();
  const near = towns && nearestPlace(scene.atlas.columns, towns, position, TOWN_REACH_KM);
  if (!near) {
    say(words.lost);
    return null;
  }
  const name = nameText(scene, near.place);
  const away = distanceText(scene, near.km);
  if (near.km > FAR_KM) {
    say(words.far(name, away));
    return null;
  }
  const { columns } = scene.atlas;
  const count = countText(scene, shownWithin(columns, scene.answer.fail, near.place, AROUND_KM));
  return { place: near.place, text: words.near(name, away, count, distanceText(scene, AROUND_KM)) };
}

function positionNow(): Promise<GeolocationCoordinates | 'refused' | 'unavailable'> {
  return new Promise((resolve) => {
    // Absent where the page is not served securely.
    if (!navigator.geolocation) return resolve('unavailable');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve(coords),
      ({ code }) => resolve(code === REFUSED ? 'refused' : 'unavailable'),
      { timeout: PATIENCE_MS, maximumAge: FRESH_MS },
    );
  });
}
