// What pointer and keys on the timeline do: choose, open, zoom, and say what lies under the pointer.

import { recordOf } from '../../data/record.ts';
import type { DayRange } from '../../lib/time.ts';
import type { Bins } from '../../query/bins.ts';
import { hover, type Send, select } from '../../state/steps.ts';
import type { Scene } from '../view.ts';
import { type Axis, inWhole, isSameRange, zoomed } from './axis.ts';
import { connectGestures } from './gestures.ts';
import type { Movement } from './movement.ts';
import type { Picture } from './picture.ts';
import { type Pointed, pointedAt, rowsAt, tipOf } from './pointing.ts';
import type { Tip } from './tip.ts';
import { zoomedByKey } from './tools.tsx';
import { focusOn, snapped } from './window-gestures.ts';
import { daysOfBin } from './words.ts';

export interface InteractionTarget {
  readonly scene: () => Scene | null;
  /** What is on screen; null before the first drawing. */
  readonly picture: () => Picture | null;
  /** The axis as it was last sent. */
  readonly axis: () => Axis;
  readonly whole: DayRange;
  readonly send: Send;
  readonly movement: Movement;
  /** The bar under the pointer is another one. */
  readonly onPoint: (pointed: Pointed | undefined) => void;
  readonly tip: Tip;
}

/** How much closer a tap on a crowded lane, or a key, brings the axis. */
const CLOSER = { tap: 1 / 8, key: 1 / 2 };

export function connectInteraction(root: HTMLElement, plot: HTMLElement, target: InteractionTarget): void {
  const { whole, send, tip } = target;
  const { choose, glideTo, moveByHand } = target.movement;
  let pointedBin = -1;
  let windowBeforeTap: DayRange | null | undefined;
  const found = (x: number, y: number): Pointed | undefined => {
    const [scene, picture] = [target.scene(), target.picture()];
    return scene && picture ? pointedAt(scene, picture, x, y) : undefined;
  };
  const idOf = (row: number): string | null => idIn(target.scene(), row);
  const point = (next: Pointed | undefined): void => {
    const bin = next?.kind === 'bin' ? next.bin : -1;
    plot.classList.toggle('has-target', next?.kind === 'incident' || next?.kind === 'density');
    if (bin !== pointedBin) target.onPoint(next);
    pointedBin = bin;
    const [scene, picture] = [target.scene(), target.picture()];
    const rows = scene && picture ? rowsAt(scene, picture, next) : [];
    send(hover(rows.flatMap((row) => idIn(scene, row) ?? [])));
  };
  const tapBin = ({ state }: Scene, bins: Bins, bin: number): void => {
    const { time } = state.filters;
    const { from, to } = daysOfBin(bins, bin);
    const days = snapped(from, to, bins.unit, whole);
    windowBeforeTap = time;
    choose(isSameRange(time, days) ? null : days, true);
  };

  // A mouse draws windows over the bars; a finger, and a mouse below them, take the zoomed axis along.
  const drags = (y: number, isTouch: boolean): boolean => {
    const isZoomed = target.scene()?.state.axis != null;
    return isZoomed && (isTouch || y > (target.picture()?.layout.barsBottom ?? 0));
  };

  connectGestures(plot, {
    axis: target.axis,
    unit: () => target.picture()?.bins.unit ?? 'year',
    whole,
    window: () => target.scene()?.state.filters.time ?? null,
    wheelZooms: () => target.scene()?.state.embed === false && window.matchMedia('(width >= 1000px)').matches,
    drags,
    onWindow: (next) => choose(next, true),
    onAxis: moveByHand,
    onTap(x, y) {
      const [scene, picture] = [target.scene(), target.picture()];
      const tapped = found(x, y);
      windowBeforeTap = undefined;
      if (!scene || !picture || !tapped) return;
      if (tapped.kind === 'incident') send(select(idOf(tapped.row)));
      else if (tapped.kind === 'bin') tapBin(scene, picture.bins, tapped.bin);
      else {
        const axis = target.axis();
        glideTo(zoomed(axis.span, whole, axis.momentOf(x), CLOSER.tap));
      }
    },
    onDoubleTap(x) {
      // What its first click chose was not meant.
      if (windowBeforeTap !== undefined) choose(windowBeforeTap, true);
      const axis = target.axis();
      glideTo(inWhole(focusOn(axis.span, axis.dayOf(x)), whole));
    },
    onHover(x, y) {
      const [scene, picture] = [target.scene(), target.picture()];
      if (!scene || !picture) return;
      const next = found(x, y);
      point(next);
      plot.classList.toggle('is-draggable', drags(y, false));
      const said = next && tipOf(scene, picture, next);
      if (said) tip.show(said.text, said.x ?? x, said.y);
      else tip.hide();
    },
    onLeave() {
      tip.hide();
      point(undefined);
    },
  });
  // On whatever of the timeline has the focus: plus and minus zoom, 0 shows the whole.
  root.addEventListener('keydown', (event) => {
    const scene = target.scene();
    const isElsewhere = event.target instanceof Element && event.target.closest('dialog');
    if (!scene || scene.state.embed || isElsewhere || event.ctrlKey || event.metaKey || event.altKey) return;
    const factor = { '+': CLOSER.key, '=': CLOSER.key, '-': 1 / CLOSER.key }[event.key];
    if (factor === undefined && event.key !== '0') return;
    event.preventDefault();
    const { span } = target.axis();
    glideTo(factor ? zoomedByKey(scene, span, whole, factor) : whole);
  });
}

const idIn = (scene: Scene | null, row: number): string | null => scene && recordOf(scene.atlas, row).id;
