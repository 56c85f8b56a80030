// Arabic of the way from the list to its incidents one by one.

import type { WalkMessages } from '../en/walk.ts';

export const ar: WalkMessages = {
  oneByOne: 'واحدة واحدة',
  title: 'واحدة واحدة: المرور بهذه الحوادث بترتيب الزمن',
};
