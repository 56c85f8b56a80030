// On paper only, under the title: that the page was printed before the code of its sheet (views/print/) was there.

import { render } from 'preact';
import type { Draw } from './view.ts';

export function mountPaperNote(): Draw {
  const note = document.createElement('div');
  note.className = 'paper-note';
  document.getElementById('header')?.after(note);
  return ({ locale }) => render(<p>{locale.messages.printedEarly}</p>, note);
}
