// The pointer on the lineages: which item lies under it, and what a click opens or closes.

import type { Figure } from './figure.ts';
import { type Item, itemAt, keyOf } from './items.ts';

interface PointingTarget {
  /** What is on screen; null before the first drawing. */
  readonly figure: () => Figure | null;
  /** Lies over the picture: what is under the pointer there is not the picture's. */
  readonly overlay: HTMLElement;
  /** Another item than before. */
  readonly onPoint: (item: Item | undefined) => void;
  readonly onOpen: (item: Item) => void;
  /** A click beside all items. */
  readonly onMiss: () => void;
}

const REACH_PX = { fine: 8, coarse: 18 };

export function connectPointing(plot: HTMLElement, target: PointingTarget): void {
  const finger = window.matchMedia('(pointer: coarse)');
  let pointed: string | null = null;
  const isOver = (event: Event): boolean => target.overlay.contains(event.target as Node);
  const itemUnder = (event: MouseEvent): Item | undefined => {
    const figure = target.figure();
    if (!figure || isOver(event)) return undefined;
    const { left, top } = plot.getBoundingClientRect();
    const x = figure.layout.scale.sideOf(event.clientX - left);
    return itemAt(figure.items, x, event.clientY - top, finger.matches ? REACH_PX.coarse : REACH_PX.fine);
  };
  const point = (item: Item | undefined): void => {
    const next = item ? keyOf(item) : null;
    if (next === pointed) return;
    pointed = next;
    plot.classList.toggle('has-target', item !== undefined);
    target.onPoint(item);
  };
  plot.addEventListener('pointermove', (event) => {
    if (event.pointerType !== 'touch') point(itemUnder(event));
  });
  plot.addEventListener('pointerleave', () => point(undefined));
  plot.addEventListener('click', (event) => {
    const item = itemUnder(event);
    if (item) target.onOpen(item);
    else if (!isOver(event)) target.onMiss();
  });
}
