// A place in the reader's language, and how many of the shown incidents are there.

import { placesMessages } from '../../../i18n/places.ts';
import type { PlaceOnMap } from '../../../query/named-places.ts';
import type { Scene } from '../../view.ts';

export const nameText = ({ locale }: Scene, { name }: PlaceOnMap): string =>
  typeof name === 'string' ? name : name[locale.mapNames.language];

export function countText({ locale }: Scene, count: number): string {
  const { language, messages, formats } = locale;
  return count === 0 ? placesMessages(language).none : messages.list.yearCount(count, formats);
}

/** No more figures than such a distance deserves: two of those above a hundred. */
export function distanceText({ locale }: Scene, km: number): string {
  const step = km < 100 ? 1 : 10 ** (Math.floor(Math.log10(km)) - 1);
  return locale.formats.kilometres(Math.max(1, Math.round(km / step) * step));
}
