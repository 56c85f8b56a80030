// The ring around the square under the pointer: a small canvas that is painted once and moved, so that a pointer on its
// way leaves the map's own canvases as they are.

import type { Point } from 'leaflet';
import { setPosition } from 'leaflet/src/dom/DomUtil.js';
import { SQUARE_PX } from '../../../query/squares.ts';
import type { Palette } from '../palette.ts';
import { RING_PX } from './draw-marks.ts';
import type { Mark } from './marks.ts';

/** From its middle to the edge of its canvas: as a square, that begins on a whole pixel. */
const REACH_PX = SQUARE_PX / 2 + Math.ceil(RING_PX.apart + RING_PX.line);

/** `offset` is the origin of the map's layers, in pixels of the world. */
export type DrawSquareRing = (mark: Mark | null, palette: Palette, offset: Point) => void;

export function createSquareRing(pane: HTMLElement): DrawSquareRing {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  canvas.hidden = true;
  pane.append(canvas);
  let painted = '';
  const paint = (colour: string, ratio: number): void => {
    const side = 2 * REACH_PX;
    canvas.width = canvas.height = side * ratio;
    canvas.style.width = canvas.style.height = `${side}px`;
    const context = canvas.getContext('2d');
    if (!context) return;
    const radius = SQUARE_PX / 2 + RING_PX.apart;
    context.scale(ratio, ratio);
    context.strokeStyle = colour;
    context.lineWidth = RING_PX.line;
    context.strokeRect(REACH_PX - radius, REACH_PX - radius, 2 * radius, 2 * radius);
  };
  return (mark, palette, offset) => {
    if (canvas.hidden !== !mark) canvas.hidden = !mark;
    if (!mark) return;
    const [colour, ratio] = [palette.colour('ink'), window.devicePixelRatio || 1];
    if (painted !== `${colour} ${ratio}`) paint(colour, ratio);
    painted = `${colour} ${ratio}`;
    setPosition(canvas, offset.multiplyBy(-1).add([mark.x - REACH_PX, mark.y - REACH_PX]));
  };
}
