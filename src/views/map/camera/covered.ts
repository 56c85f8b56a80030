// What an open incident covers of the map; layout.css has the same figures.

import type { Map as LeafletMap } from 'leaflet';
import { restingTopPx } from '../../shared/embed-sheet.ts';

/** In pixels: where a sheet begins, from the top of the window, and how wide a panel lies over the map's sides. */
export interface Covered {
  readonly fromPx: number;
  readonly leftPx: number;
  readonly rightPx: number;
}

/** On phones the incident is a sheet; in landscape it lies beside the map. */
const NARROW = '(width < 1000px)';
const BESIDE = '(width >= 560px) and (height < 480px)';
const SHEET_TOP_PX = 268;
/** In lower windows the sheet begins at a quarter of their height. */
const LOW_BELOW_PX = 640;
/** On wide pages it is wider than the list it lies over. */
const OVER_THE_EDGE = '(width >= 1280px)';
const OVER_THE_EDGE_PX = 68;

export function coveredByIncident(map: LeafletMap): Covered {
  const matches = (media: string): boolean => window.matchMedia(media).matches;
  const atlas = document.documentElement.classList.contains('is-embed') && document.getElementById('atlas');
  if (atlas) {
    const { top: topPx, bottom: bottomPx } = atlas.getBoundingClientRect();
    const fromPx = restingTopPx({ topPx, bottomPx }, map.getContainer().getBoundingClientRect().bottom);
    return { fromPx, leftPx: 0, rightPx: 0 };
  }
  if (matches(NARROW)) {
    const topPx = window.innerHeight < LOW_BELOW_PX ? window.innerHeight / 4 : SHEET_TOP_PX;
    return { fromPx: matches(BESIDE) ? Number.POSITIVE_INFINITY : topPx, leftPx: 0, rightPx: 0 };
  }
  return { fromPx: Number.POSITIVE_INFINITY, ...besideIncident() };
}

/** Of the map's sides; nothing in an embed and on phones. */
export function besideIncident(): Pick<Covered, 'leftPx' | 'rightPx'> {
  const { classList, dir } = document.documentElement;
  const isOver = !classList.contains('is-embed') && window.matchMedia(OVER_THE_EDGE).matches;
  const edgePx = isOver ? OVER_THE_EDGE_PX : 0;
  return dir === 'rtl' ? { leftPx: edgePx, rightPx: 0 } : { leftPx: 0, rightPx: edgePx };
}
