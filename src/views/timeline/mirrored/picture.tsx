// The bars of two sides for an axis: on the page beneath the timeline, on paper in its place.

import { COMPARE_MESSAGES } from '../../../i18n/compare.ts';
import type { Locale } from '../../../i18n/index.ts';
import type { DayRange } from '../../../lib/time.ts';
import type { BinUnit } from '../../../query/bins.ts';
import { countedSides } from '../../../query/compare.ts';
import type { Comparison } from '../../../query/facets.ts';
import { comparisonOf } from '../../shared/comparison.tsx';
import { sideNames } from '../../shared/side-names.ts';
import type { Scene } from '../../view.ts';
import type { Axis } from '../axis.ts';
import type { AxisLine } from '../labels.ts';
import { captionOf } from '../words.ts';
import { mirroredBars } from './bars.ts';
import { MirroredPlot } from './plot.tsx';
import { mirrorScale, shorterEnd } from './scales.ts';

/** What the timeline lends: its axis, its lines and its window. */
export interface Lent {
  readonly axis: Axis;
  readonly lines: readonly AxisLine[];
  /** Null where nothing is chosen. */
  readonly window: DayRange | null;
}

interface MirroredPictureProps {
  readonly scene: Scene;
  readonly compare: Comparison;
  readonly lent: Lent;
  readonly pixelRatio: number;
}

/** Of one side. */
const HEIGHT_PX = 46;

export function MirroredPicture({ scene, compare, lent, pixelRatio }: MirroredPictureProps) {
  const { locale } = scene;
  const { axis, lines, window } = lent;
  const comparison = comparisonOf(scene, compare);
  const scale = mirrorScale(compare, comparison, axis);
  const [first, second] = sideNames(scene, compare);
  return (
    <MirroredPlot
      bars={mirroredBars({
        sides: scene.atlas.has.tolls ? comparison.sides : countedSides(comparison.sides),
        xOf: scale.xOf,
        widthPx: axis.widthPx,
        heightPx: HEIGHT_PX,
        pixelRatio,
      })}
      axis={axis}
      heightPx={HEIGHT_PX}
      lines={compare.by === 'time' ? [] : lines}
      window={compare.by === 'time' ? null : window}
      periods={compare.by === 'time' ? compare.sides : null}
      shorterEnd={shorterEnd(compare, comparison, scale)}
      labels={scale.labels.map(({ passed, x }) => ({
        text: passedText(passed, comparison.unit, locale),
        x,
      }))}
      label={COMPARE_MESSAGES[locale.language].picture(captionOf(scene, comparison), first, second)}
      locale={locale}
    />
  );
}

/** `2 years`, `18 months`, `4 weeks` since the start of each period. */
function passedText(count: number, unit: BinUnit, { language, formats }: Locale): string {
  const messages = COMPARE_MESSAGES[language];
  if (count === 0) return messages.start;
  if (unit === 'day') return messages.days(count, formats);
  if (unit === 'week') return messages.weeks(count, formats);
  const months = count * { year: 12, half: 6, quarter: 3, month: 1 }[unit];
  return months % 12 === 0 ? messages.years(months / 12, formats) : messages.months(months, formats);
}
