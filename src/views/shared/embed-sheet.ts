// Where an incident's sheet lies in an embed: below the map, so that both are seen, and where the reader is looking. An
// embed is as high as its content: what of it a reader sees is up to the article around it.

/** Enough for a title, a date and a figure. */
export const LEAST_PX = 260;

export interface Span {
  readonly topPx: number;
  readonly bottomPx: number;
}

/** `room` is the embed without title and footer; all in the same pixels. */
export function restingTopPx(room: Span, mapBottomPx: number): number {
  return Math.max(room.topPx, Math.min(mapBottomPx, room.bottomPx - LEAST_PX));
}
