// Names of one map: keeps where they stand for a zoom, a language and the marks, and finds those of a view.

import type { MapNames } from '../../../data/payload/map-names.ts';
import type { Locale } from '../../../i18n/index.ts';
import { keepFew, keepLast } from '../../../lib/keep-last.ts';
import { markBoxes } from '../marks/mark-boxes.ts';
import { ZOOMS_KEPT } from '../marks/mark-layout.ts';
import type { Mark } from '../marks/marks.ts';
import { worldSizePx } from '../world.ts';
import { labelWidth } from './draw-labels.ts';
import type { Label, PlacedLabel } from './label.ts';
import { growingLayout, type LabelLayout } from './labels.ts';
import { type LabelView, labelsInView } from './labels-in-view.ts';
import { namesOf } from './names.ts';

interface LabelGround {
  readonly locale: Locale;
  readonly zoom: number;
  /** The incidents are our own. */
  readonly isCollection: boolean;
  /** All incidents' marks, filtered or not: names must not move when a filter changes. */
  readonly marks: readonly Mark[];
  readonly canvas: LabelView['canvas'];
}
type LabelScene = LabelView & LabelGround;

export interface NamePainter {
  /** Null where there are none to be had. */
  setNames(names: MapNames | null): void;
  /** They are still on their way. */
  areAwaited(): boolean;
  /** Lays out anew: a face has arrived whose words are wider or narrower. */
  measureAgain(): void;
  /** Ahead of the drawing that asks for them. */
  layOut(ground: LabelGround): void;
  /** In pixels of the world; of the same view the same object. */
  inView(scene: LabelScene): readonly PlacedLabel[];
  /** Where the names of capitals stand: they come before all other words. */
  capitals(scene: LabelScene): readonly PlacedLabel[];
}

export function createNamePainter(): NamePainter {
  /** Undefined while they are on their way. */
  let names: MapNames | null | undefined;
  let labels: { locale: Locale; isCollection: boolean; all: readonly Label[] } | null = null;
  const layouts = keepFew<ReturnType<typeof growingLayout>>(ZOOMS_KEPT);
  const inView = keepLast<readonly PlacedLabel[]>();
  const capitals = keepLast<readonly PlacedLabel[]>();

  const layoutOf = (scene: LabelGround): LabelLayout => {
    const { locale, isCollection, zoom, marks, canvas } = scene;
    if (labels?.locale !== locale || labels.isCollection !== isCollection) {
      labels = { locale, isCollection, all: names ? namesOf(locale, names, isCollection) : [] };
    }
    const { all } = labels;
    const layout = layouts([all, zoom, marks], () =>
      growingLayout(
        all.filter(({ fromZoom, toZoom }) => zoom >= fromZoom && zoom < toZoom),
        {
          worldPx: worldSizePx(zoom),
          marks: marks.flatMap(markBoxes),
          measure: labelWidth,
        },
      ),
    );
    return layout(canvas);
  };

  return {
    areAwaited: () => names === undefined,
    setNames(next) {
      names = next;
      labels = null;
    },
    measureAgain() {
      labels = null;
    },
    layOut: (ground) => void (names && layoutOf(ground)),
    inView: (scene) =>
      names ? inView(viewKey(layoutOf(scene), scene), () => labelsInView(layoutOf(scene), scene)) : [],
    capitals(scene) {
      if (!names) return [];
      const layout = layoutOf(scene);
      return capitals(viewKey(layout, scene), () => {
        const { placed, candidates } = layout;
        // They give way to no lesser name.
        const ofCapitals = placed.filter(({ label }) => label.kind === 'capital');
        return labelsInView({ placed: ofCapitals, candidates }, scene);
      });
    },
  };
}

/** The boxes by what they are: they are made anew for each drawing. */
const viewKey = (layout: LabelLayout, { canvas, view, covered }: LabelView): readonly unknown[] => [
  layout,
  covered.length,
  ...[canvas, view, ...covered].flatMap(({ left, top, right, bottom }) => [left, top, right, bottom]),
];
