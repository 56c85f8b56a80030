// The words of places in English.

export interface PlacesMessages {
  readonly nearMe: string;
  /** What the suggestions are. */
  readonly list: string;
  readonly none: string;
  readonly asking: string;
  /** `kilometres` and `within` as written. */
  readonly near: (place: string, kilometres: string, count: string, within: string) => string;
  readonly far: (place: string, kilometres: string) => string;
  readonly refused: string;
  readonly unavailable: string;
  readonly lost: string;
}

export const en: PlacesMessages = {
  nearMe: 'Near me',
  list: 'Places',
  none: 'none with these filters',
  asking: 'Asking your device. Where you are stays on it.',
  near: (place, kilometres, count, within) =>
    `${place} is the nearest named place, about ${kilometres} from you. Within ${within} of it: ${count}.`,
  far: (place, kilometres) =>
    `You are far from the places of this map: the nearest, ${place}, is about ${kilometres} away. The map stays where it is.`,
  refused:
    'Your browser keeps from this page where you are. Allow it in the browser’s settings, or type a place.',
  unavailable: 'Your device could not say where it is. Try again, or type a place.',
  lost: 'The names of places did not come. Try again.',
};
