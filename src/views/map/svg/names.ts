// Names and callouts of a picture: placed by the map's own rules, written as SVG text.

import type { MapNames } from '../../../data/payload/map-names.ts';
import type { Scene } from '../../view.ts';
import { type Box, boxAround, moved } from '../boxes.ts';
import type { Frame } from '../camera/frame.ts';
import { joinBoxes } from '../marks/further.ts';
import { markBoxes } from '../marks/mark-boxes.ts';
import type { Mark } from '../marks/marks.ts';
import { CALLOUT_LINE_PX, type Callout, placeCallout } from '../names/callout.ts';
import { calloutLines } from '../names/callout-lines.ts';
import { isTown, LABEL_LINE_PX, type Label, type PlacedLabel } from '../names/label.ts';
import { layoutLabels } from '../names/labels.ts';
import { labelsInView } from '../names/labels-in-view.ts';
import { leaderOf, nameBoxes } from '../names/leader.ts';
import { namesOf } from '../names/names.ts';
import { worldSizePx } from '../world.ts';
import { type Halo, haloed } from './haloed.ts';
import { NAME_SIZES, NAME_SPACINGS, nameClass } from './styles.ts';
import { short, textContent, textWidth } from './text.ts';

const EDGE_PX = 6;
/** Bold letters are wider by this. */
const BOLD = 1.08;
const WIDEST_CALLOUT_PX = 210;
/** Around a mark that is ringed. */
const RING_PX = 9;
const ANCHORS = { left: 'start', right: 'end', center: 'middle' } as const;

type Words = Pick<Scene, 'atlas' | 'locale'>;

export function calloutWidth({ text, isTitle }: { text: string; isTitle: boolean }): number {
  return isTitle ? textWidth(text, NAME_SIZES.title) * BOLD : textWidth(text, NAME_SIZES.note);
}

/** Words beside each mark, none over another; `marks` are single ones. In pixels of the picture. */
export function calloutsOf(words: Words, frame: Frame, marks: readonly Mark[]): Callout[] {
  const view: Box = {
    left: EDGE_PX,
    top: EDGE_PX,
    right: frame.widthPx - EDGE_PX,
    bottom: frame.heightPx - EDGE_PX,
  };
  const taken: Box[] = [];
  const widest = Math.min(WIDEST_CALLOUT_PX, frame.widthPx * 0.42);
  return marks.flatMap((mark) => {
    const point = {
      x: mark.x - frame.left,
      y: mark.y - frame.top,
      reachPx: Math.max(mark.radius, 5) + RING_PX,
    };
    const isInside =
      point.x > view.left && point.x < view.right && point.y > view.top && point.y < view.bottom;
    const [row] = mark.rows;
    if (!isInside || row === undefined) return [];
    const lines = calloutLines(words, row, widest, calloutWidth);
    const joins = joinBoxes(words.atlas.columns, mark, frame.zoom).map((box) =>
      moved(box, { x: -frame.left, y: -frame.top }),
    );
    const callout = placeCallout(lines, point, view, [...taken, ...joins], calloutWidth);
    taken.push(callout.box);
    return [callout];
  });
}

export function calloutSvg({ lines, align, x, y }: Callout, halo: Halo): string {
  return lines
    .map(({ text, isTitle }, at) =>
      lineSvg(
        text,
        {
          x,
          y: y + at * CALLOUT_LINE_PX,
          anchor: ANCHORS[align],
          sizePx: isTitle ? NAME_SIZES.title : NAME_SIZES.note,
          className: isTitle ? 'pic-title' : 'pic-note',
        },
        halo,
      ),
    )
    .join('');
}

interface NamesRequest {
  readonly words: Words;
  readonly frame: Frame;
  readonly names: MapNames;
  /** All that names must keep clear of. */
  readonly marks: readonly Mark[];
  /** Marks whose rings reach further. */
  readonly emphasised: readonly Mark[];
  /** By words beside marks and by their lines, in pixels of the picture. */
  readonly taken: readonly Box[];
  /** From the first on, so that names find another place instead of giving way; in pixels of the picture. */
  readonly clear: readonly Box[];
  readonly halo: Halo;
}

const inWorld = ({ left, top, right, bottom }: Box, frame: Frame): Box => ({
  left: left + frame.left,
  top: top + frame.top,
  right: right + frame.left,
  bottom: bottom + frame.top,
});

/** In pixels of the world. */
function namesOfPicture({
  words,
  frame,
  names,
  marks,
  emphasised,
  taken,
  clear,
}: Omit<NamesRequest, 'halo'>): PlacedLabel[] {
  const { left, top, widthPx, heightPx, zoom } = frame;
  const layout = layoutLabels(
    namesOf(words.locale, names, words.atlas.coverage.length > 0).filter(
      (label) => zoom >= label.fromZoom && zoom < label.toZoom,
    ),
    {
      worldPx: worldSizePx(zoom),
      marks: [
        ...marks.flatMap(markBoxes),
        ...emphasised.map((mark) => boxAround(mark.x, mark.y, Math.max(mark.radius, 5) + RING_PX)),
        ...emphasised.flatMap((mark) => joinBoxes(words.atlas.columns, mark, zoom)),
        ...clear.map((box) => inWorld(box, frame)),
      ],
      measure: labelWidth,
    },
  );
  const view: Box = {
    left: left + EDGE_PX,
    top: top + EDGE_PX,
    right: left + widthPx - EDGE_PX,
    bottom: top + heightPx - EDGE_PX,
  };
  const covered = taken.map((box) => inWorld(box, frame));
  // The map may name what lies beyond its edge, for when it is moved; a picture stays as it is.
  return labelsInView(layout, { canvas: view, view, covered })
    .filter(({ box }) => box.left >= left && box.right <= left + widthPx)
    .filter(({ box }) => box.top >= top && box.bottom <= top + heightPx);
}

/** Where the names of capitals stand, in pixels of the picture: they come before called-out incidents. */
export function capitalBoxes(named: Omit<NamesRequest, 'halo' | 'taken'>, taken: readonly Box[]): Box[] {
  const { left, top } = named.frame;
  return namesOfPicture({ ...named, taken })
    .filter(({ label }) => label.kind === 'capital')
    .flatMap(nameBoxes)
    .map((box) => ({
      left: box.left - left,
      top: box.top - top,
      right: box.right - left,
      bottom: box.bottom - top,
    }));
}

export function namesSvg(request: NamesRequest): string {
  return namesOfPicture(request)
    .map((label) => labelSvg(label, request.frame, request.halo))
    .join('');
}

const isNote = ({ lines, hasNote }: Label, at: number): boolean =>
  hasNote === true && at === lines.length - 1;

function labelWidth(label: Label): number {
  const { kind, lines } = label;
  const spacing = NAME_SPACINGS[kind] ?? 0;
  const widthOf = (line: string, at: number): number =>
    isNote(label, at) ? textWidth(line, NAME_SIZES.note) : textWidth(line, NAME_SIZES[kind], spacing);
  const width = Math.max(...lines.map(widthOf));
  return kind === 'capital' ? width * BOLD : width;
}

function labelSvg(
  { label, x, y, textX, textY, align, box, hasLeader }: PlacedLabel,
  frame: Frame,
  halo: Halo,
): string {
  const { kind, lines, angle } = label;
  const [middleX, middleY] = [textX - frame.left, textY - frame.top];
  const firstY = middleY - ((lines.length - 1) * LABEL_LINE_PX) / 2;
  const text = lines
    .map((line, at) =>
      lineSvg(
        line,
        {
          x: middleX,
          y: firstY + at * LABEL_LINE_PX,
          anchor: ANCHORS[align],
          sizePx: NAME_SIZES[isNote(label, at) ? 'note' : kind],
          className: isNote(label, at) ? 'pic-note' : `pic-${nameClass(kind)}`,
        },
        halo,
      ),
    )
    .join('');
  if (angle !== 0) {
    return `<g transform="rotate(${short((angle * 180) / Math.PI)} ${short(middleX)} ${short(middleY)})">${text}</g>`;
  }
  if (!isTown(label)) return text;
  const [dotX, dotY] = [x - frame.left, y - frame.top];
  const dot =
    kind === 'capital'
      ? `<rect class="pic-dot" x="${short(dotX - 2.4)}" y="${short(dotY - 2.4)}" width="4.8" height="4.8"/>`
      : `<circle class="pic-dot" cx="${short(dotX)}" cy="${short(dotY)}" r="1.4"/>`;
  if (!hasLeader) return text + dot;
  const { to } = leaderOf(box, x, y);
  const end = `${short(to.x - frame.left)} ${short(to.y - frame.top)}`;
  const leader = `<path class="pic-leader" d="M${short(dotX)} ${short(dotY)}L${end}"/>`;
  return leader + text + dot;
}

interface TextStyle {
  readonly x: number;
  /** The middle of the line. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly sizePx: number;
  readonly className: string;
}

function lineSvg(text: string, style: TextStyle, halo: Halo): string {
  const { x, y, anchor, className } = style;
  const place = `x="${short(x)}" y="${short(y + style.sizePx * 0.36)}"${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}`;
  return haloed(className, place, textContent(text), halo);
}
