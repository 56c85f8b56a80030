// A name on the map, and the place that it has found.

import type { Box } from '../boxes.ts';

export interface Label {
  /** One line, or more for a long name. */
  readonly lines: readonly string[];
  readonly kind: 'country' | 'capital' | 'town' | 'village' | 'region' | 'sea' | 'river';
  /** Lower comes first. */
  readonly priority: number;
  readonly longitude: number;
  readonly latitude: number;
  /** Zooms between which it is named. */
  readonly fromZoom: number;
  readonly toZoom: number;
  /** Radians clockwise. */
  readonly angle: number;
  /** The last line is no part of the name, and the first to go where room is scarce. */
  readonly hasNote?: boolean;
}

/** In pixels of the world at the layout's zoom. */
export interface PlacedLabel {
  readonly label: Label;
  /** The dot of a town, the middle of any other name. */
  readonly x: number;
  readonly y: number;
  readonly textX: number;
  /** The middle of the lines. */
  readonly textY: number;
  readonly align: 'left' | 'right' | 'center';
  readonly box: Box;
  /** So far from its dot that a line has to join them. */
  readonly hasLeader?: boolean;
}

export const LABEL_LINE_PX = 14;
/** Half a town's dot. */
export const DOT_PX = 2;
const TOWNS: ReadonlySet<Label['kind']> = new Set(['capital', 'town', 'village']);

export const isTown = ({ kind }: Label): boolean => TOWNS.has(kind);
