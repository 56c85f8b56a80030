// English of the squares.

export interface SquareMessages {
  readonly key: string;
  /** Where a dataset counts no deaths. */
  readonly keyCounted: string;
  readonly hue: string;
  /** Where colours stand for something other than groups. */
  readonly hueOther: string;
  /** Where some or all incidents are not yet checked by their publisher. */
  readonly preliminary: string;
  readonly zoomIn: string;
}

export const en: SquareMessages = {
  key: 'Deaths in a square',
  keyCounted: 'Incidents in a square',
  hue: 'Colour: the group with at least half of them; else grey.',
  hueOther: 'Colour: what at least half of them are; else grey.',
  preliminary:
    'Preliminary incidents are counted like all others; marks of single incidents show which they are.',
  zoomIn: 'Zoom in for single incidents.',
};
