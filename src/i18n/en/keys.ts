// English of the help for keys, fetched with it.

interface KeyGroup {
  readonly where: string;
  /** What is pressed, and what it does. */
  readonly keys: readonly (readonly [pressed: string, does: string])[];
}

export interface KeyMessages {
  readonly title: string;
  readonly groups: readonly KeyGroup[];
}

export const en: KeyMessages = {
  title: 'Keys',
  groups: [
    {
      where: 'Everywhere',
      keys: [
        ['?', 'this help'],
        ['Tab', 'the next part or button'],
        ['Esc', 'closes what is open, one thing at a time'],
      ],
    },
    {
      where: 'Map',
      keys: [
        ['↑ ↓ ← →', 'the next incident in that direction'],
        ['Enter', 'opens it'],
        ['Shift + ↑ ↓ ← →', 'moves the map'],
        ['+ −', 'closer, further'],
      ],
    },
    {
      where: 'Timeline',
      keys: [
        ['↑ ↓ ← →', 'the next incident; on a handle, one step'],
        ['Page ↑ ↓', 'on a handle, a year'],
        ['Home, End', 'the first, the last'],
        ['Enter', 'opens the incident'],
      ],
    },
    {
      where: 'List',
      keys: [
        ['↑ ↓', 'the next incident'],
        ['Page ↑ ↓', 'ten on'],
        ['Home, End', 'the first, the last'],
      ],
    },
    {
      where: 'Play and guided tour',
      keys: [
        ['← →', 'one step back or on'],
        ['Esc', 'pauses; leaves the tour'],
      ],
    },
  ],
};
