// What "How to read" is made of, drawn and counted elsewhere: the app's dialog and the static page get the same.

import type { Quarter } from '../../query/quarters.ts';
import type { Sign } from '../shared/signs.ts';
import type { Scene } from '../view.ts';

/** An incident that stands for a sign, in the order of the numbers on the map. */
interface GuideExample {
  readonly sign: Sign;
  readonly row: number;
  /** All at its point. */
  readonly rows: readonly number[];
}

export interface GuideContent {
  readonly words: Pick<Scene, 'atlas' | 'locale'>;
  readonly map: {
    /** The content of an <svg> of this size. */
    readonly svg: string;
    readonly widthPx: number;
    readonly heightPx: number;
    /** Radius of a toll of one, in pixels. */
    readonly scale: number;
    readonly examples: readonly GuideExample[];
  };
  readonly quarters: readonly Quarter[];
}
