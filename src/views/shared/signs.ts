// The signs of the map that "How to read" explains, in the order in which they are numbered.

export const SIGNS = [
  'size',
  'certain',
  'suspected',
  'unidentified',
  'contested',
  'vague place',
  'same place',
] as const;
export type Sign = (typeof SIGNS)[number];
