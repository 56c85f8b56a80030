// English of distances and directions.

export interface DirectionMessages {
  /** From the north, clockwise. */
  readonly points: readonly [string, string, string, string, string, string, string, string];
  /** `kilometres` as written, `direction` one of the eight. */
  readonly fromLast: (kilometres: string, direction: string) => string;
}

export const en: DirectionMessages = {
  points: ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'],
  fromLast: (kilometres, direction) => `${kilometres} km ${direction} of the last one`,
};
