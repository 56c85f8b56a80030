// The small label beside the pointer: a bar's period and count, or an incident's name, date and toll.

import type { TipText } from './words.ts';

export interface Tip {
  /** `x` and `y` in pixels of the plot: the label stands above that point. */
  show(text: TipText, x: number, y: number): void;
  hide(): void;
}

const GAP_PX = 10;

export function createTip(plot: HTMLElement): Tip {
  const root = document.createElement('div');
  root.className = 'tip timeline-tip';
  root.hidden = true;
  // Who cannot see it hears the same from the lanes' options and the list.
  root.setAttribute('aria-hidden', 'true');
  const title = document.createElement('strong');
  const note = document.createElement('span');
  note.className = 'timeline-tip-note';
  root.append(title, note);
  plot.append(root);
  return {
    show([titleText, noteText], x, y) {
      if (title.textContent !== titleText) title.textContent = titleText;
      if (note.textContent !== noteText) note.textContent = noteText;
      root.hidden = false;
      const { offsetWidth: width, offsetHeight: height } = root;
      const left = Math.max(0, Math.min(plot.clientWidth - width, x - width / 2));
      root.style.transform = `translate(${Math.round(left)}px, ${Math.round(y - height - GAP_PX)}px)`;
    },
    hide() {
      root.hidden = true;
    },
  };
}
