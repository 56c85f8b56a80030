// Arabic of distances and directions.

import type { DirectionMessages } from '../en/directions.ts';

export const ar: DirectionMessages = {
  points: ['شمال', 'شمال شرق', 'شرق', 'جنوب شرق', 'جنوب', 'جنوب غرب', 'غرب', 'شمال غرب'],
  fromLast: (kilometres, direction) => `على بعد ${kilometres} كم ${direction} السابق`,
};
