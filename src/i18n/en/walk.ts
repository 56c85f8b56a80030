// English of the way from the list to its incidents one by one.

export interface WalkMessages {
  readonly oneByOne: string;
  readonly title: string;
}

export const en: WalkMessages = {
  oneByOne: 'One by one',
  title: 'One by one: go through these incidents in order of time',
};
