// Where an incident's sheet lies in an embed: below the map, so that both are seen, and where the reader is looking. An
// embed is as high as its content: what of it a reader sees is up to the article around it.

/** Enough for a title, a date and a figure. */
const LEAST_PX = 260;
/** With less of it in sight the sheet comes to the reader. */
const LEAST_IN_SIGHT_PX = 180;
/** Of what is in sight, where the sheet shares it with the map. */
const SHARE = 0.6;

export interface Span {
  readonly topPx: number;
  readonly bottomPx: number;
}

/** `room` is the embed without title and footer; all in the same pixels. */
export function restingTopPx(room: Span, mapBottomPx: number): number {
  return Math.max(room.topPx, Math.min(mapBottomPx, room.bottomPx - LEAST_PX));
}

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
