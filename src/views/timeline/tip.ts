// The small label beside the pointer: a bar's period and count, an incident's name, date and toll,
// or what was searched when.

import type { TipText } from './mark-words.ts';

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
  const more = document.createElement('span');
  more.className = 'timeline-tip-note';
  root.append(title, note, more);
  plot.append(root);
  return {
    show([titleText, noteText, moreText = ''], x, y) {
      if (title.textContent !== titleText) title.textContent = titleText;
      if (note.textContent !== noteText) note.textContent = noteText;
      if (more.textContent !== moreText) more.textContent = moreText;
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
