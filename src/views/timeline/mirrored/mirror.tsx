// The mirrored histogram of a comparison, beneath the timeline's own bars. Loaded with the first comparison.

import { COMPARE_MESSAGES } from '../../../i18n/compare.ts';
import type { Comparison } from '../../../query/facets.ts';
import { comparisonOf, SideSymbol } from '../../shared/comparison.tsx';
import { deathsText } from '../../shared/deaths.ts';
import { periodText } from '../../shared/period.ts';
import { child, createRegion } from '../../shared/region.ts';
import { sideNames } from '../../shared/side-names.ts';
import type { Scene } from '../../view.ts';
import type { TipText } from '../mark-words.ts';
import { createTip } from '../tip.ts';
import './mirrored.css';
import { type Lent, MirroredPicture } from './picture.tsx';
import { type MirrorScale, mirrorScale } from './scales.ts';

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
    picture.draw([answer, compare, axis, lent.lines, lent.window, locale], () => (
      <MirroredPicture {...{ scene, compare, lent }} pixelRatio={window.devicePixelRatio || 1} />
    ));
  };
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
