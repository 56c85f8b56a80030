// How large the page draws the timeline's smallest type: readers enlarge text without enlarging the page.

import { SANS } from '../shared/fonts.ts';

export interface TypeSize {
  readonly linePx: number;
  readonly figurePx: number;
  /** Of what is drawn in rem, against the size that we ask for; a least size of the browser's does not reach it. */
  readonly scale: number;
  /** A least size of the browser's makes our small type much larger than the page around it. */
  readonly isForced: boolean;
  /** Changes with the type: the widths of words as the page draws them. */
  readonly widthOf: (text: string, type: keyof typeof TYPES) => number;
}

const TYPES = {
  label: `11px ${SANS}`,
  title: `600 11.5px ${SANS}`,
  flag: `600 12px ${SANS}`,
} as const;

/** Ten of them, so that a rounded width is exact enough. */
const FIGURES = '0000000000';
/** The strong years take a little more than the others. */
const STRONG = 1.05;

/** Says the very same sizes as long as nothing has changed. */
export function createTypeProbe(parent: HTMLElement): () => TypeSize {
  const probe = document.createElement('span');
  probe.className = 'timeline-probe';
  probe.setAttribute('aria-hidden', 'true');
  probe.textContent = FIGURES;
  parent.append(probe);
  const pen = document.createElement('canvas').getContext('2d');
  let last: TypeSize | null = null;
  let lastKey = '';
  return () => {
    const plain = widthOn(pen, FIGURES, TYPES.label);
    const [linePx, widthPx] = [probe.offsetHeight, probe.offsetWidth || plain];
    const scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / ROOT_PX;
    const key = `${linePx} ${widthPx} ${plain} ${scale}`;
    if (last && key === lastKey) return last;
    lastKey = key;
    const flagScale = Math.max(1, widthPx / plain);
    const widths = new Map<string, number>();
    last = {
      linePx,
      figurePx: (widthPx / FIGURES.length) * STRONG,
      scale,
      isForced: flagScale / scale > FORCED_FROM,
      widthOf(text, type) {
        const at = `${type} ${text}`;
        const known =
          widths.get(at) ?? widthOn(pen, text, TYPES[type]) * (type === 'flag' ? flagScale : scale);
        widths.set(at, known);
        return known;
      },
    };
    return last;
  };
}

const FORCED_FROM = 1.3;
/** What one rem is without settings of the reader's. */
const ROOT_PX = 16;

function widthOn(pen: CanvasRenderingContext2D | null, text: string, font: string): number {
  if (!pen) return text.length * 7;
  pen.font = font;
  return pen.measureText(text).width;
}
