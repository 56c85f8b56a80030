// The reader's attention on the map: the mark under a pointer or a finger or with the keyboard's focus is named, told to
// the other views and opened.

import type { Map as LeafletMap, LeafletMouseEvent } from 'leaflet';
import { recordById } from '../../../data/record.ts';
import { soonMessages } from '../../../i18n/soon.ts';
import { idsOf } from '../../../query/ids.ts';
import { areApart } from '../../../query/same-point.ts';
import { hover, type Send, select } from '../../../state/steps.ts';
import { later } from '../../shared/later.ts';
import type { Troubles } from '../../shared/trouble.ts';
import type { Scene } from '../../view.ts';
import { byReader } from '../camera/turn.ts';
import { afterFirstPicture } from '../canvas-layer.ts';
import type { Picture } from '../picture.ts';
import { FINGER_PX, markUnderFinger, markUnderPointer, POINTER_PX } from './hit.ts';
import { createMapKeyboard } from './keyboard.ts';
import type { Mark } from './marks.ts';
import { createTip } from './tip.ts';

const ZOOM_STEP_INTO_MARK = 2;
/** Of a square that holds more no other view says which: a line each would be a fence, and each has a name to find. */
const MOST_TOLD = 40;

export interface PointingParts {
  readonly picture: Picture;
  readonly send: Send;
  readonly troubles: Troubles;
  readonly scene: () => Scene | null;
  /** What stands out is another one. */
  readonly paint: () => void;
}

export interface Pointing {
  /** The marks are other ones. */
  forget(): void;
  follow(next: Scene, before: Scene | null): void;
}

export function createPointing(
  root: HTMLElement,
  map: LeafletMap,
  { picture, send, troubles, scene, paint }: PointingParts,
): Pointing {
  const tip = createTip(root);
  // Asked for once the page is idle: then the first press on a crowded mark waits for nothing.
  const popover = later(
    async () => (await import('./popover.tsx')).createPopover(root, send),
    () => {
      if (popover.part) troubles.over(popover);
    },
  );
  afterFirstPicture(map, () => void popover.ask());
  let pointed: Mark | null = null;
  let isMoving = false;

  const keyboard = createMapKeyboard(root, map, {
    marks: () => picture.marks(),
    scene,
    onFocus: (mark) => attend(mark),
    onOpen: (mark) => openMark(mark),
  });

  const idsAt = (rows: readonly number[]): readonly string[] => {
    const current = scene();
    return current ? idsOf(current.atlas.columns, rows) : [];
  };
  const pointOf = (mark: Mark): { x: number; y: number } => {
    const origin = map.getPixelOrigin();
    return map.layerPointToContainerPoint([mark.x - origin.x, mark.y - origin.y]);
  };
  const showTip = (mark: Mark | null): void => {
    const current = scene();
    if (!current || !mark) {
      tip.hide();
      return;
    }
    const { x, y } = pointOf(mark);
    const size = map.getSize();
    const isInside = x >= 0 && y >= 0 && x <= size.x && y <= size.y;
    if (isInside) tip.show(current, mark, x, y, size);
    else tip.hide();
  };
  /** The mark under the pointer or with the keyboard's focus has the reader's attention. */
  const attend = (mark: Mark | null): void => {
    pointed = mark;
    if (picture.setAttention({ pointed, focused: keyboard.focused() })) paint();
    showTip(mark);
    const isFew = (mark?.square?.count ?? 0) <= MOST_TOLD;
    const rows = mark?.held ? isFew && mark.held() : mark?.rows;
    send(hover(idsAt(rows || [])));
  };
  const openMark = (mark: Mark): void => {
    const current = scene();
    if (!current) return;
    tip.hide();
    if (mark.rows.length === 1) {
      send(select(idsAt(mark.rows)[0] ?? null));
      return;
    }
    const origin = map.getPixelOrigin();
    const where = map.layerPointToLatLng([mark.x - origin.x, mark.y - origin.y]);
    const zoomIn = (): void => {
      byReader(map).setView(where, Math.min(map.getMaxZoom(), map.getZoom() + ZOOM_STEP_INTO_MARK));
    };
    const isClosest = map.getZoom() >= map.getMaxZoom();
    if (mark.square) {
      if (isClosest) void openList({ ...mark, rows: mark.held?.() ?? [] }, null);
      else zoomIn();
      return;
    }
    const isApart = areApart(current.atlas.columns, mark.rows);
    void openList(mark, isApart && !isClosest ? zoomIn : null);
  };
  const openList = async (mark: Mark, zoomIn: (() => void) | null): Promise<void> => {
    const [answer, zoom] = [scene()?.answer, map.getZoom()];
    if (!popover.part) await popover.ask();
    // Meanwhile the map may have been zoomed, or filtered.
    const current = scene();
    if (!current || current.answer !== answer || map.getZoom() !== zoom) return;
    const { x, y } = pointOf(mark);
    if (popover.part) popover.part.open(current, mark, x, y, zoomIn);
    else {
      const again = (): void => void openList(mark, zoomIn);
      troubles.say(popover, { lost: 'part', reason: popover.failure, again, isAction: true });
    }
  };
  const markUnder = ({ layerPoint, originalEvent }: LeafletMouseEvent): Mark | null => {
    // What is being drawn is not to be covered by the name of a mark.
    if (scene()?.state.drawing) return null;
    const origin = map.getPixelOrigin();
    const [x, y] = [layerPoint.x + origin.x, layerPoint.y + origin.y];
    const isFinger = isByFinger(originalEvent);
    const square = picture.nearestSquare(x, y, isFinger ? FINGER_PX : POINTER_PX);
    if (square !== undefined) return square;
    return (isFinger ? markUnderFinger : markUnderPointer)(picture.targets(), x, y) ?? null;
  };

  map.on('click', (event) => {
    const mark = markUnder(event);
    if (mark) openMark(mark);
  });
  map.on('mousemove', (event) => {
    if (isMoving) return;
    const mark = markUnder(event);
    map.getContainer().classList.toggle('has-target', mark !== null);
    if (keyOf(mark) !== keyOf(pointed)) attend(mark);
  });
  map.on('mouseout', () => {
    if (pointed) attend(null);
  });
  map.on('movestart zoomstart', () => {
    isMoving = true;
    if (pointed) attend(null);
    tip.hide();
    popover.part?.close(false);
  });
  map.on('moveend', () => {
    isMoving = false;
    picture.setAttention({ pointed, focused: keyboard.focused() });
    paint();
  });

  return {
    forget() {
      pointed = null;
      popover.part?.close(false);
      picture.setAttention({ pointed, focused: keyboard.focused() });
    },
    follow(next, before) {
      if (next.locale !== before?.locale) keyboard.label(soonMessages(next.locale.language).map.layer);
      // While the map moves, its marks are somewhere else in the next moment.
      if (next.state.hovered !== before?.state.hovered && !pointed && !keyboard.focused() && !isMoving) {
        // Of several at once no one name can stand beside the map.
        const [id = null, ...others] = next.state.hovered;
        const row = others.length > 0 ? undefined : recordById(next.atlas, id)?.row;
        const mark = picture.markOf(id);
        showTip(mark && row !== undefined ? { ...mark, rows: [row] } : null);
      }
    },
  };
}

const keyOf = (mark: Mark | null): string | undefined =>
  mark?.square ? `${mark.x} ${mark.y}` : mark?.rows.join();

/** Not every browser says with a click what made it. */
function isByFinger(event: MouseEvent): boolean {
  const kind = event instanceof PointerEvent ? event.pointerType : '';
  return kind === '' ? window.matchMedia('(pointer: coarse)').matches : kind === 'touch';
}
