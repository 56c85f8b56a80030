// The cross that keys move over the map to set corners.

import type { LatLng, Map as LeafletMap } from 'leaflet';
import { Point } from 'leaflet/src/geometry/Point.js';
import { AREA_MESSAGES } from '../../../i18n/area.ts';
import type { Locale } from '../../../i18n/index.ts';
import { byReader } from '../camera/turn.ts';

export interface Cross {
  /** Where it is; null while it is hidden. */
  place(): LatLng | null;
  /** Where it is; it appears in the middle of the map if it was hidden. */
  take(): LatLng;
  /** Moves it for an arrow key; false for other keys. */
  move(event: KeyboardEvent): boolean;
  hide(): void;
  label(locale: Locale): void;
  /** What is said of a corner that has been set. */
  say(locale: Locale, count: number, longitude: number, latitude: number): string;
}

const STEP_PX = 16;
const LEAP_PX = 80;
/** Nearer to the edge than this the map moves instead. */
const EDGE_PX = 24;
const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export function createCross(map: LeafletMap, surface: HTMLElement, onMove: () => void): Cross {
  const element = document.createElement('div');
  element.className = 'draw-cross';
  element.hidden = true;
  surface.append(element);
  let at = new Point(0, 0);
  const show = (): void => {
    if (element.hidden) at = map.getSize().divideBy(2).round();
    element.hidden = false;
    element.style.transform = `translate(${at.x}px, ${at.y}px)`;
  };
  return {
    place: () => (element.hidden ? null : map.containerPointToLatLng(at)),
    take() {
      show();
      return map.containerPointToLatLng(at);
    },
    move({ key, shiftKey }) {
      const arrow = ARROWS[key];
      if (!arrow) return false;
      show();
      const step = new Point(arrow[0], arrow[1]).multiplyBy(shiftKey ? LEAP_PX : STEP_PX);
      const next = at.add(step);
      const size = map.getSize();
      const isInside =
        next.x >= EDGE_PX && next.y >= EDGE_PX && next.x <= size.x - EDGE_PX && next.y <= size.y - EDGE_PX;
      if (isInside) at = next;
      else byReader(map).panBy(step, { animate: false });
      show();
      onMove();
      return true;
    },
    hide() {
      element.hidden = true;
    },
    label: ({ language }) => surface.setAttribute('aria-label', AREA_MESSAGES[language].surface),
    say({ language, formats }, count, longitude, latitude) {
      const degrees = (value: number, positive: string, negative: string): string =>
        `${formats.number(Math.abs(value))}° ${value < 0 ? negative : positive}`;
      const place = `${degrees(latitude, 'N', 'S')}, ${degrees(longitude, 'E', language === 'fr' ? 'O' : 'W')}`;
      return AREA_MESSAGES[language].corner(formats.number(count), place);
    },
  };
}
