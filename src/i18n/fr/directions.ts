// French of distances and directions.

import type { DirectionMessages } from '../en/directions.ts';

export const fr: DirectionMessages = {
  points: [
    'au nord',
    'au nord-est',
    'à l’est',
    'au sud-est',
    'au sud',
    'au sud-ouest',
    'à l’ouest',
    'au nord-ouest',
  ],
  fromLast: (kilometres, direction) => `à ${kilometres} km ${direction} du précédent`,
};
