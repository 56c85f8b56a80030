// Names of one map: lays them out once for a zoom, a language and the marks, and draws those of the view.

import type { MapNames } from '../../data/payload.ts';
import type { Locale } from '../../i18n/index.ts';
import { drawLabels, labelWidth } from './draw-labels.ts';
import type { Label, PlacedLabel } from './label.ts';
import { type LabelLayout, layoutLabels } from './labels.ts';
import { type LabelView, labelsInView } from './labels-in-view.ts';
import { markBoxes } from './mark-boxes.ts';
import { type Mark, worldSizePx } from './marks.ts';
import { namesOf } from './names.ts';
import type { Palette } from './palette.ts';

interface LabelScene extends LabelView {
  readonly locale: Locale;
  readonly zoom: number;
  /** The incidents are our own. */
  readonly isCollection: boolean;
  /** All incidents' marks, filtered or not: names must not move when a filter changes. */
  readonly marks: readonly Mark[];
}

interface NameScene extends LabelScene {
  /** Pixel of the world at the canvas's origin. */
  readonly origin: { readonly x: number; readonly y: number };
  readonly palette: Palette;
}

export interface NamePainter {
  /** Null where there are none to be had. */
  setNames(names: MapNames | null): void;
  /** They are still on their way. */
  areAwaited(): boolean;
  /** Lays out anew: a face has arrived whose words are wider or narrower. */
  measureAgain(): void;
  draw(context: CanvasRenderingContext2D, scene: NameScene): void;
  /** Where the names of capitals stand: they come before all other words. In pixels of the world. */
  capitals(scene: LabelScene): readonly PlacedLabel[];
}

export function createNamePainter(): NamePainter {
  /** Undefined while they are on their way. */
  let names: MapNames | null | undefined;
  let labels: { locale: Locale; isCollection: boolean; all: readonly Label[] } | null = null;
  let cached: { zoom: number; marks: readonly Mark[]; locale: Locale; layout: LabelLayout } | null = null;

  const layoutOf = (scene: LabelScene): LabelLayout => {
    const { locale, isCollection, zoom, marks } = scene;
    if (cached?.zoom === zoom && cached.marks === marks && cached.locale === locale) return cached.layout;
    if (labels?.locale !== locale || labels.isCollection !== isCollection) {
      labels = { locale, isCollection, all: names ? namesOf(locale, names, isCollection) : [] };
    }
    const layout = layoutLabels(
      labels.all.filter(({ fromZoom, toZoom }) => zoom >= fromZoom && zoom < toZoom),
      {
        worldPx: worldSizePx(zoom),
        marks: marks.flatMap(markBoxes),
        measure: labelWidth,
      },
    );
    cached = { zoom, marks, locale, layout };
    return layout;
  };

  return {
    areAwaited: () => names === undefined,
    setNames(next) {
      names = next;
      labels = null;
      cached = null;
    },
    measureAgain() {
      cached = null;
    },
    capitals(scene) {
      if (!names) return [];
      const { placed, candidates } = layoutOf(scene);
      const capitals = placed.filter(({ label }) => label.kind === 'capital');
      // They give way to no lesser name.
      return labelsInView({ placed: capitals, candidates }, scene);
    },
    draw(context, scene) {
      if (!names) return;
      const placed = labelsInView(layoutOf(scene), scene);
      drawLabels(context, placed, scene.origin, scene.palette);
    },
  };
}
