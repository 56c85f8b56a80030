// What lies over everything in the plot: the handles, the chosen window in words, the date of the open incident.

import { recordOf } from '../../data/record.ts';
import type { DayRange } from '../../lib/time.ts';
import { dateText } from '../shared/date-text.ts';
import type { Scene } from '../view.ts';
import { DateFlag } from './date-flag.tsx';
import type { Grip } from './grip.ts';
import { Handles } from './handles.tsx';
import type { Picture } from './picture.ts';
import type { Place } from './place.ts';
import type { TypeSize } from './type-size.ts';
import { WindowFlag } from './window-flag.tsx';

interface OverlayProps {
  readonly scene: Scene;
  readonly picture: Picture;
  readonly whole: DayRange;
  readonly window: DayRange;
  /** The window as it is now: several keys may come before the next drawing. */
  readonly live: () => DayRange;
  /** What the chosen window holds; empty where nothing is said over it. */
  readonly flag: string;
  readonly selected: Place | undefined;
  readonly type: TypeSize;
  readonly isFinger: boolean;
  readonly isBeside: boolean;
  readonly grip: Grip;
  readonly onChange: (window: DayRange) => void;
}

/** How far the handles may miss their places, and stand out over the plot without widening the page. */
const REACH_PX = { finger: 44, pointer: 24 };
const OVERHANG_PX = { embed: 8, line: 18, beside: 12 };

export function Overlay(props: OverlayProps) {
  const { scene, picture, whole, window, live, flag, selected, type, isFinger, isBeside, grip, onChange } =
    props;
  const { axis, layout, bins } = picture;
  const { state, locale } = scene;
  return (
    <>
      <Handles
        axis={axis}
        whole={whole}
        window={window}
        live={live}
        unit={bins.unit}
        top={layout.frameTop - 1}
        reachPx={isFinger ? REACH_PX.finger : REACH_PX.pointer}
        overhangPx={OVERHANG_PX[state.embed ? 'embed' : isBeside ? 'beside' : 'line']}
        locale={locale}
        grip={grip}
        onChange={onChange}
      />
      {flag && (
        <WindowFlag
          text={flag}
          textPx={type.widthOf(flag, 'flag')}
          axis={axis}
          window={window}
          top={layout.frameTop - 19}
        />
      )}
      {selected && (
        <DateFlag
          text={dateText(recordOf(scene.atlas, selected.row), scene.locale)}
          x={selected.x}
          // In its place stands the chosen window's.
          top={layout.frameTop + (isBeside && !flag ? -18 : 4)}
          widthPx={axis.widthPx}
        />
      )}
    </>
  );
}
