// What the squares mean, on the map as long as they stand there.

import { SQUARE_MESSAGES } from '../../../i18n/squares.ts';
import { otherThanLast } from '../../../lib/keep-last.ts';
import { SQUARE_STEPS } from '../../../query/squares.ts';
import type { Scene } from '../../view.ts';
import { SIDES_PX, STRENGTHS } from '../marks/square-sizes.ts';
import './square-key.css';

/** Shows it where squares stand, hides it where none do. */
export type SquareKey = (scene: Scene, areSquares: boolean) => void;

export function createSquareKey(frame: HTMLElement): SquareKey {
  const root = document.createElement('details');
  root.className = 'square-key';
  // On a phone the words would lie over half of the map.
  root.open = window.matchMedia('(width >= 1000px)').matches;
  root.hidden = true;
  frame.after(root);
  const isOther = otherThanLast();
  return ({ atlas: { has, series, own }, locale: { formats }, state }, areSquares) => {
    root.hidden = !areSquares;
    document.documentElement.classList.toggle('has-squares', areSquares);
    if (!areSquares || !isOther([has, own, state.language])) return;
    const words = SQUARE_MESSAGES[state.language];
    const scale = document.createElement('span');
    scale.className = 'square-key-steps';
    scale.dir = 'ltr';
    scale.append(
      ...[0, ...SQUARE_STEPS].map((least, step) => {
        const item = document.createElement('span');
        item.append(
          pictureOf(step),
          step === 0 ? `<${formats.number(SQUARE_STEPS[0])}` : `${formats.number(least)}+`,
        );
        return item;
      }),
    );
    const head = document.createElement('summary');
    head.append(textOf('strong', has.tolls ? words.key : words.keyCounted), scale);
    root.replaceChildren(
      head,
      ...(has.series ? [textOf('p', series.by === 'group' ? words.hue : words.hueOther)] : []),
      ...(own?.preliminary ? [textOf('p', words.preliminary)] : []),
      textOf('p', words.zoomIn),
    );
  };
}

function textOf(name: 'strong' | 'p', text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

function pictureOf(step: number): SVGElement {
  const make = (name: string, attributes: Readonly<Record<string, number | string>>): SVGElement => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name) as SVGElement;
    for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, `${value}`);
    return element;
  };
  const side = SIDES_PX[step] ?? 0;
  const picture = make('svg', { width: 12, height: 12, viewBox: '-6 -6 12 12', 'aria-hidden': 'true' });
  const square = { x: -side / 2, y: -side / 2, width: side, height: side, opacity: STRENGTHS[step] ?? 1 };
  picture.append(make('rect', { ...square, fill: 'currentColor' }));
  return picture;
}
