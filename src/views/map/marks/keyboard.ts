// The marks by keyboard: one tab stop, arrows go to the next mark in their direction, Enter opens it.

import type { Map as LeafletMap } from 'leaflet';
import { DIRECTION_MESSAGES } from '../../../i18n/directions.ts';
import type { Locale } from '../../../i18n/index.ts';
import { compassPoint, distanceKm } from '../../../lib/sphere.ts';
import { createOptionBox } from '../../shared/option-box.ts';
import type { Scene } from '../../view.ts';
import { byReader } from '../camera/turn.ts';
import { type Direction, markTowards } from './hit.ts';
import type { Mark } from './marks.ts';
import { tipTexts } from './tip.ts';

interface MapKeyboard {
  focused(): Mark | null;
  label(name: string): void;
}

interface KeyboardEvents {
  readonly marks: () => readonly Mark[];
  readonly scene: () => Scene | null;
  readonly onFocus: (mark: Mark | null) => void;
  readonly onOpen: (mark: Mark) => void;
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** With Shift the arrows move the map itself. */
const PAN_PX: Readonly<Record<Direction, [x: number, y: number]>> = {
  left: [-120, 0],
  right: [120, 0],
  up: [0, -120],
  down: [0, 120],
};

export function createMapKeyboard(root: HTMLElement, map: LeafletMap, events: KeyboardEvents): MapKeyboard {
  const { element: box, announce, label } = createOptionBox('map-marks');
  // The finding and the sentence of figures say in words what the marks show.
  box.setAttribute('aria-describedby', 'finding receipt');
  root.querySelector('.map-frame')?.before(box);
  let focused: Mark | null = null;

  const focus = (mark: Mark | null, last: Mark | null = null): void => {
    focused = mark;
    const scene = events.scene();
    if (mark && scene) {
      const way = last && wayBetween(map, last, mark, scene.locale);
      announce([...tipTexts(scene, mark), ...(way ? [way] : [])].join(scene.locale.formats.comma));
      const origin = map.getPixelOrigin();
      const latLng = map.layerPointToLatLng([mark.x - origin.x, mark.y - origin.y]);
      if (!map.getBounds().pad(-0.05).contains(latLng)) byReader(map).panTo(latLng, { animate: false });
    }
    events.onFocus(mark);
  };

  box.addEventListener('focus', () => {
    const scene = events.scene();
    if (!scene) return;
    const centre = map.project(map.getCenter());
    const nearest = [...events.marks()].sort(
      (first, second) =>
        Math.hypot(first.x - centre.x, first.y - centre.y) -
        Math.hypot(second.x - centre.x, second.y - centre.y),
    )[0];
    focus(current(focused, events.marks()) ?? nearest ?? null);
  });
  box.addEventListener('blur', () => events.onFocus(null));
  box.addEventListener('keydown', (event) => {
    const direction = DIRECTIONS[event.key];
    const from = current(focused, events.marks());
    if (direction && event.shiftKey) {
      event.preventDefault();
      byReader(map).panBy(PAN_PX[direction], { animate: false });
    } else if (direction) {
      event.preventDefault();
      const next = from ? markTowards(events.marks(), from, direction) : events.marks()[0];
      if (next) focus(next, from);
    } else if ((event.key === 'Enter' || event.key === ' ') && from) {
      event.preventDefault();
      events.onOpen(from);
    } else if (event.key === '+' || event.key === '=') {
      byReader(map).zoomIn();
    } else if (event.key === '-') {
      byReader(map).zoomOut();
    }
  });
  return {
    focused: () => (document.activeElement === box ? current(focused, events.marks()) : null),
    label,
  };
}

/** "85 km north-east of the last one"; nothing where both stand at one point. */
function wayBetween(map: LeafletMap, last: Mark, next: Mark, { language, formats }: Locale): string | null {
  const [from, to] = [last, next].map(({ x, y }) => map.unproject([x, y]));
  if (!from || !to) return null;
  const pair = [from.lat, from.lng, to.lat, to.lng] as const;
  const point = compassPoint(...pair);
  if (point === undefined) return null;
  const words = DIRECTION_MESSAGES[language];
  return words.fromLast(formats.number(Math.round(distanceKm(...pair))), words.points[point] ?? '');
}

/** The mark that now holds what was focused: marks are made anew with each zoom and filter. */
function current(focused: Mark | null, marks: readonly Mark[]): Mark | null {
  if (focused?.square) return marks.find(({ x, y }) => x === focused.x && y === focused.y) ?? null;
  const row = focused?.rows[0];
  return row === undefined ? null : (marks.find((mark) => mark.rows.includes(row)) ?? null);
}
