// English of the squares.

export interface SquareMessages {
  readonly key: string;
  readonly hue: string;
  readonly zoomIn: string;
}

export const en: SquareMessages = {
  key: 'Deaths in a square',
  hue: 'Colour: the group with at least half of them; else grey.',
  zoomIn: 'Zoom in for single incidents.',
};
