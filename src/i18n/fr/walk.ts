// French of the way from the list to its incidents one by one.

import type { WalkMessages } from '../en/walk.ts';

export const fr: WalkMessages = {
  oneByOne: 'Un par un',
  title: 'Un par un\u00a0: parcourir ces événements dans l’ordre du temps',
};
