// Names of one map: lays them out once for a zoom, a language and the marks, and draws those of the view.

import type { MapNames } from '../../data/payload.ts';
import type { Locale } from '../../i18n/index.ts';
import { type Box, boxAround } from './boxes.ts';
import { drawLabels, labelWidth } from './draw-labels.ts';
import { type Label, type LabelLayout, type LabelView, labelsInView, layoutLabels } from './labels.ts';
import { type Mark, worldSizePx } from './marks.ts';
import { namesOf } from './names.ts';
import type { Palette } from './palette.ts';

/** Marks from this radius on hide what is written beneath them. */
const LARGE_RADIUS_PX = 6;

interface NameScene extends LabelView {
  readonly locale: Locale;
  readonly zoom: number;
  /** All incidents' marks, filtered or not: names must not move when a filter changes. */
  readonly marks: readonly Mark[];
  /** Pixel of the world at the canvas's origin. */
  readonly origin: { readonly x: number; readonly y: number };
  readonly palette: Palette;
}

export interface NamePainter {
  setNames(names: MapNames): void;
  /** Lays out anew: a face has arrived whose words are wider or narrower. */
  measureAgain(): void;
  draw(context: CanvasRenderingContext2D, scene: NameScene): void;
}

export function createNamePainter(): NamePainter {
  let names: MapNames | null = null;
  let labels: { locale: Locale; all: readonly Label[] } | null = null;
  let cached: { zoom: number; marks: readonly Mark[]; locale: Locale; layout: LabelLayout } | null = null;

  const layoutOf = (context: CanvasRenderingContext2D, scene: NameScene): LabelLayout => {
    const { locale, zoom, marks } = scene;
    if (cached?.zoom === zoom && cached.marks === marks && cached.locale === locale) return cached.layout;
    if (labels?.locale !== locale) labels = { locale, all: names ? namesOf(locale, names) : [] };
    const isLarge = (mark: Mark): boolean => mark.radius > LARGE_RADIUS_PX;
    const boxOf = (mark: Mark, reachPx: number): Box => boxAround(mark.x, mark.y, reachPx);
    const layout = layoutLabels(
      labels.all.filter(({ fromZoom, toZoom }) => zoom >= fromZoom && zoom < toZoom),
      {
        worldPx: worldSizePx(zoom),
        marks: marks.filter(isLarge).map((mark) => boxOf(mark, mark.radius * 0.95)),
        smallMarks: marks.filter((mark) => !isLarge(mark)).map((mark) => boxOf(mark, mark.radius)),
        measure: (label) => labelWidth(context, label),
      },
    );
    cached = { zoom, marks, locale, layout };
    return layout;
  };

  return {
    setNames(next) {
      names = next;
      labels = null;
      cached = null;
    },
    measureAgain() {
      cached = null;
    },
    draw(context, scene) {
      if (!names) return;
      const placed = labelsInView(layoutOf(context, scene), scene);
      drawLabels(context, placed, scene.origin, scene.palette);
    },
  };
}
