// Which part of an embed an incident's sheet takes where the host says what of it its reader sees.

import { LEAST_PX, restingTopPx, type Span } from '../shared/embed-sheet.ts';

/** With less of it in sight the sheet comes to the reader. */
const LEAST_IN_SIGHT_PX = 180;
/** Of what is in sight, where the sheet shares it with the map. */
const SHARE = 0.6;

export function sheetSpan(room: Span, mapBottomPx: number, sight: Span): Span {
  const topPx = restingTopPx(room, mapBottomPx);
  const seen = {
    topPx: Math.max(room.topPx, sight.topPx),
    bottomPx: Math.min(room.bottomPx, sight.bottomPx),
  };
  const seenPx = seen.bottomPx - seen.topPx;
  if (seenPx <= 0) return { topPx, bottomPx: room.bottomPx };
  // The reader is in the list, further down: the title has to be in sight.
  if (seen.topPx > topPx) {
    return { topPx: Math.min(seen.topPx, room.bottomPx - LEAST_PX), bottomPx: room.bottomPx };
  }
  if (seen.bottomPx - topPx >= LEAST_IN_SIGHT_PX) return { topPx, bottomPx: room.bottomPx };
  // The reader sees the upper part alone: the sheet shares it with the map.
  const heightPx = Math.max(LEAST_IN_SIGHT_PX, seenPx * SHARE);
  const raisedPx = Math.max(room.topPx, seen.bottomPx - heightPx);
  return { topPx: raisedPx, bottomPx: raisedPx + heightPx };
}
