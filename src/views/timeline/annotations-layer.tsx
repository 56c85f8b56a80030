// The annotations over the picture: paler outside the chosen window, and out of the way of its handles and of the line of
// the open incident.

import type { DayRange } from '../../lib/time.ts';
import type { Answer } from '../../query/answer.ts';
import { type Annotation, type Box, touches } from './annotation-places.ts';
import { HANDLE_PX } from './handle-places.ts';
import type { Picture } from './picture.ts';
import type { Place } from './place.ts';

const HANDLE_HEIGHT_PX = 24;
/** On either side of the open incident's line: words so near would be read as its own. */
const LINE_ROOM_PX = 10;
/** From the middle of the title to its baseline, and from one line to the next. */
const BASELINE_PX = 11;
const LINE_PX = 13;

interface AnnotationsProps {
  readonly picture: Picture;
  readonly window: DayRange;
  readonly fail: Answer['fail'];
  readonly selected: Place | undefined;
}

export function Annotations({ picture, window, fail, selected }: AnnotationsProps) {
  return (
    <>
      {inTheOpen(picture, window, selected).map((annotation) => (
        <One
          key={annotation.row}
          annotation={annotation}
          scale={picture.scale}
          isOutside={fail[annotation.row] !== 0}
        />
      ))}
    </>
  );
}

interface Annotated extends Pick<Picture, 'axis' | 'annotations'> {
  readonly layout: Pick<Picture['layout'], 'frameTop' | 'barsBottom'>;
}

/** Those that nothing is drawn over; the flag of the open incident says all that its own would. */
export function inTheOpen(
  { axis, layout, annotations }: Annotated,
  { from, to }: DayRange,
  selected: Pick<Place, 'row' | 'x'> | undefined,
): readonly Annotation[] {
  const { frameTop: top, barsBottom } = layout;
  const around = (x: number, roomPx: number, bottom: number): Box => ({
    left: x - roomPx,
    right: x + roomPx,
    top,
    bottom,
  });
  const covers = [from, to + 1].map((day) => around(axis.xOf(day), HANDLE_PX / 2, top + HANDLE_HEIGHT_PX));
  if (selected) covers.push(around(selected.x, LINE_ROOM_PX, barsBottom));
  return annotations.filter(
    ({ box, row }) => row !== selected?.row && !covers.some((cover) => isOver(cover, box)),
  );
}

const isOver = (first: Box, second: Box): boolean =>
  first.left < second.right && second.left < first.right && touches(first, second);

/** In the direction of its own script. */
const isolated = (text: string): string => `\u2068${text}\u2069`;

interface OneProps {
  readonly annotation: Annotation;
  readonly scale: number;
  readonly isOutside: boolean;
}

function One({ annotation, scale, isOutside }: OneProps) {
  const { box, textX, isBefore, leader, title, text } = annotation;
  const y = box.top + BASELINE_PX * scale;
  return (
    <g class={isOutside ? 'annotation is-outside' : 'annotation'}>
      <path class="annotation-leader" d={leader} />
      <text class={isBefore ? 'is-before' : undefined} x={textX} y={y}>
        <tspan class="annotation-title">{isolated(title)}</tspan>
        {text && (
          <tspan class="annotation-text" x={textX} dy={LINE_PX * scale}>
            {isolated(text)}
          </tspan>
        )}
      </text>
    </g>
  );
}
