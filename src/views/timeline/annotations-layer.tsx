// The annotations over the picture: paler outside the chosen window, and out of the way of its handles.

import type { DayRange } from '../../lib/time.ts';
import type { Answer } from '../../query/answer.ts';
import { type Annotation, type Box, touches } from './annotations.ts';
import { HANDLE_PX } from './handle-places.ts';
import type { Picture } from './picture.ts';

const HANDLE_HEIGHT_PX = 24;
/** From the middle of the title to its baseline, and from one line to the next. */
const BASELINE_PX = 11;
const LINE_PX = 13;

interface AnnotationsProps {
  readonly picture: Picture;
  readonly window: DayRange;
  readonly fail: Answer['fail'];
}

export function Annotations({ picture, window, fail }: AnnotationsProps) {
  return (
    <>
      {inTheOpen(picture, window).map((annotation) => (
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

/** Those that no handle covers. */
function inTheOpen({ axis, layout, annotations }: Picture, { from, to }: DayRange): readonly Annotation[] {
  const handles = [axis.xOf(from), axis.xOf(to + 1)].map(
    (x): Box => ({
      left: x - HANDLE_PX / 2,
      right: x + HANDLE_PX / 2,
      top: layout.frameTop,
      bottom: layout.frameTop + HANDLE_HEIGHT_PX,
    }),
  );
  return annotations.filter(({ box }) => !handles.some((handle) => isOver(handle, box)));
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
