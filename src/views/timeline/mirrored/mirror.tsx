// The mirrored histogram of a comparison, beneath the timeline's own bars. Loaded with the first comparison.

import { COMPARE_MESSAGES } from '../../../i18n/compare.ts';
import type { Locale } from '../../../i18n/index.ts';
import type { DayRange } from '../../../lib/time.ts';
import type { BinUnit } from '../../../query/bins.ts';
import { countedSides } from '../../../query/compare.ts';
import type { Comparison } from '../../../query/facets.ts';
import { comparisonOf, SideSymbol } from '../../shared/comparison.tsx';
import { deathsText } from '../../shared/deaths.ts';
import { periodText } from '../../shared/period.ts';
import { child, createRegion } from '../../shared/region.ts';
import { sideNames } from '../../shared/side-names.ts';
import type { Scene } from '../../view.ts';
import type { Axis } from '../axis.ts';
import type { AxisLine } from '../labels.ts';
import type { TipText } from '../mark-words.ts';
import { createTip } from '../tip.ts';
import { captionOf } from '../words.ts';
import { mirroredBars } from './bars.ts';
import './mirrored.css';
import { MirroredPlot } from './plot.tsx';
import { type MirrorScale, mirrorScale, shorterEnd } from './scales.ts';

/** What the timeline lends: its axis, its lines and its window. */
export interface Lent {
  readonly axis: Axis;
  readonly lines: readonly AxisLine[];
  readonly window: DayRange;
}

export function createMirror(root: HTMLElement): (scene: Scene, compare: Comparison, lent: Lent) => void {
  const labels = createRegion(root, 'mirror-labels');
  const plot = child(root, 'mirror-plot');
  const picture = createRegion(plot, 'mirror-picture');
  const tip = createTip(plot);
  let drawn: { scene: Scene; compare: Comparison; scale: MirrorScale } | null = null;
  plot.addEventListener('pointermove', (event) => {
    const x = event.clientX - plot.getBoundingClientRect().left;
    const text = drawn && tipText(drawn.scene, drawn.compare, drawn.scale, x);
    if (text) tip.show(text, x, 0);
    else tip.hide();
  });
  plot.addEventListener('pointerleave', () => tip.hide());
  return (scene, compare, lent) => {
    const { answer, locale } = scene;
    const { axis } = lent;
    const comparison = comparisonOf(scene, compare);
    const scale = mirrorScale(compare, comparison, axis);
    drawn = { scene, compare, scale };
    const messages = COMPARE_MESSAGES[locale.language];
    const [first, second] = sideNames(scene, compare);
    labels.draw([compare, locale, scene.atlas], () => (
      <>
        <p class="mirror-label">
          <SideSymbol side="first" />
          <span>{first}</span>
        </p>
        <p class="mirror-label">
          <SideSymbol side="second" />
          <span>{second}</span>
        </p>
      </>
    ));
    const caption = captionOf(scene, comparison);
    picture.draw([answer, compare, axis, lent.lines, lent.window, locale], () => (
      <MirroredPlot
        bars={mirroredBars({
          sides: scene.atlas.has.tolls ? comparison.sides : countedSides(comparison.sides),
          xOf: scale.xOf,
          widthPx: axis.widthPx,
          heightPx: HEIGHT_PX,
          pixelRatio: window.devicePixelRatio || 1,
        })}
        axis={axis}
        heightPx={HEIGHT_PX}
        lines={compare.by === 'time' ? [] : lent.lines}
        window={compare.by === 'time' ? null : lent.window}
        periods={compare.by === 'time' ? compare.sides : null}
        shorterEnd={shorterEnd(compare, comparison, scale)}
        labels={scale.labels.map(({ passed, x }) => ({
          text: passedText(passed, comparison.unit, locale),
          x,
        }))}
        label={messages.picture(caption, first, second)}
        locale={locale}
      />
    ));
  };
}

const HEIGHT_PX = 46;

/** `2 years`, `18 months`, `4 weeks` since the start of each period. */
function passedText(count: number, unit: BinUnit, { language, formats }: Locale): string {
  const messages = COMPARE_MESSAGES[language];
  if (count === 0) return messages.start;
  if (unit === 'day') return messages.days(count, formats);
  if (unit === 'week') return messages.weeks(count, formats);
  const months = count * { year: 12, half: 6, quarter: 3, month: 1 }[unit];
  return months % 12 === 0 ? messages.years(months / 12, formats) : messages.months(months, formats);
}

/** `Oct–Dec 2015`, `Mali 5 incidents · Niger 2 incidents`. */
function tipText(scene: Scene, compare: Comparison, scale: MirrorScale, x: number): TipText | null {
  const { locale } = scene;
  const comparison = comparisonOf(scene, compare);
  const names = sideNames(scene, compare);
  const bins = comparison.sides.map((side) => scale.binAt(side, x));
  const bin = Math.max(...bins);
  if (bin < 0) return null;
  const notes = comparison.sides.flatMap((side, at) => {
    const own = bins[at] ?? -1;
    if (own < 0) return [];
    const count = locale.messages.list.yearCount(side.incidents[own] ?? 0, locale.formats);
    const isCounted = (side.unknown[own] ?? 0) < (side.incidents[own] ?? 0);
    const toll = isCounted && deathsText(scene, side.deathsLow[own] ?? 0, side.deathsHigh[own] ?? 0);
    const figures = [count, toll].filter(Boolean).join(locale.formats.comma);
    return [COMPARE_MESSAGES[locale.language].side(names[at] ?? '', figures)];
  });
  const edges = comparison.sides[0].edges;
  const title =
    compare.by === 'time'
      ? COMPARE_MESSAGES[locale.language].after[comparison.unit](bin + 1)
      : periodText({ from: edges[bin]!, to: edges[bin + 1]! - 1 }, locale);
  return [title, notes.join(' · ')];
}
