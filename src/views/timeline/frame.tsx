// What lies over the picture and changes with each move: the veil outside the window, and what stands out.

import type { DayRange } from '../../lib/time.ts';
import type { Answer } from '../../query/answer.ts';
import { Annotations } from './annotations-layer.tsx';
import type { Emphasis, EmphasisProps } from './emphasis.tsx';
import type { Picture } from './picture.ts';
import { crisp } from './plot.tsx';

interface FrameProps extends Omit<EmphasisProps, 'layout'> {
  readonly picture: Picture;
  readonly fail: Answer['fail'];
  readonly window: DayRange;
  /** Null until its code has come (hands.ts). */
  readonly emphasis: typeof Emphasis | null;
}

export function Frame(props: FrameProps) {
  const { axis, layout } = props.picture;
  const StandingOut = props.emphasis;
  return (
    <svg class="plot" width={axis.widthPx} height={layout.bottom} aria-hidden="true" focusable="false">
      <WindowFrame picture={props.picture} window={props.window} />
      <Annotations {...props} />
      {StandingOut && <StandingOut {...props} layout={layout} />}
    </svg>
  );
}

/** The names between bars and cells stay unveiled: they are buttons one still wants to read. */
function WindowFrame({ picture, window }: { picture: Picture; window: DayRange }) {
  const { axis, layout } = picture;
  const { barsBottom, lowerTop, lower, frameTop } = layout;
  const [left, right] = axis.stretchOf(window.from, window.to + 1);
  const veils = [
    [0, left],
    [right, axis.widthPx],
  ].filter(([start = 0, end = 0]) => end > start);
  const bottom = lower === 'none' ? barsBottom : layout.bottom;
  const veil = veils.map(
    ([start, end]) =>
      `M${start},${frameTop}H${end}V${barsBottom}H${start}ZM${start},${lowerTop}H${end}V${layout.bottom}H${start}Z`,
  );
  return (
    <>
      <path class="plot-veil" d={veil.join('')} />
      <path
        class="plot-window"
        d={`M${crisp(left - 0.5)},${bottom}V${frameTop}H${crisp(right - 0.5)}V${bottom}`}
      />
    </>
  );
}
