// On paper only, under the title: that the page was printed before the code of its sheet (views/print/) was there.

import { render } from 'preact';
import type { Locale } from '../i18n/index.ts';
import type { Draw } from './view.ts';

export function mountPaperNote(): Draw {
  const note = document.createElement('div');
  note.className = 'paper-note';
  document.getElementById('header')?.after(note);
  let drawn: Locale | null = null;
  return ({ locale }) => {
    if (locale === drawn) return;
    render(<p>{locale.messages.printedEarly}</p>, note);
    drawn = locale;
  };
}
