// What concerns the page as a whole: its language and direction, title, colours, layout classes.

import { EMBED_PARTS } from '../lib/embed-size.ts';
import { otherThanLast } from '../lib/keep-last.ts';
import { PARTS, type Theme } from '../state/state.ts';
import { topicOf } from './shared/headline.ts';
import { createSight } from './shared/sight.ts';
import type { Draw } from './view.ts';

const FIXED_PARTS = ['legend', 'title'] as const;

/**
 * `redraw` is called when the device changes its colours, so that canvases follow; `redrawNow` before a printer looks at
 * them and after.
 */
export function mountPage(redraw: () => void, redrawNow: () => void): Draw {
  const page = document.documentElement;
  const darkDevice = window.matchMedia('(prefers-color-scheme: dark)');
  let theme: Theme = 'auto';
  let isPrinting = false;
  const paint = (): void => {
    if (isPrinting) page.dataset.theme = 'print';
    else page.dataset.theme = theme === 'auto' ? (darkDevice.matches ? 'dark' : 'light') : theme;
  };
  darkDevice.addEventListener('change', () => {
    paint();
    redraw();
  });
  for (const moment of ['beforeprint', 'afterprint']) {
    window.addEventListener(moment, () => {
      isPrinting = moment === 'beforeprint';
      paint();
      redrawNow();
    });
  }
  const keepMapInSight = createSight();
  const isOther = otherThanLast();
  let subject = '';
  return (scene) => {
    const { state, locale } = scene;
    const hasSelection = state.selected !== null;
    // An article's readers may hear the title of the frame alone. While the window moves by itself it stays.
    if (!state.playing || subject === '') subject = topicOf(scene).text;
    const title = `${subject} · ${locale.messages.kicker.name}`;
    if (document.title !== title) document.title = title;
    // Beside the article's own main part, the embed's needs a name.
    if (state.embed) document.getElementById('atlas')?.setAttribute('aria-label', subject);
    const key = [locale, state.theme, state.embed, hasSelection, state.parts, state.stage];
    // Writing even the same language makes the browser style the whole page again.
    if (!isOther(key)) return;
    page.dataset.speaks = locale.language;
    if (page.lang !== locale.language) page.lang = locale.language;
    if ((page.dir || 'ltr') !== locale.direction) page.dir = locale.direction;
    theme = state.theme;
    paint();
    page.classList.toggle('is-embed', state.embed);
    page.classList.toggle('has-selection', hasSelection);
    if (!state.embed) keepMapInSight(hasSelection);
    page.classList.toggle('has-lineages', state.stage === 'lineages');
    const shown = state.parts ?? (state.embed ? EMBED_PARTS : PARTS);
    // Outside an embed the toolbar folds them (toolbar/parts.tsx).
    for (const part of state.embed ? PARTS : FIXED_PARTS) {
      page.classList.toggle(`without-${part}`, !shown.includes(part));
    }
    const { regions, skipToList, tools } = locale.messages;
    document.getElementById('tabs')?.setAttribute('aria-label', tools.parts);
    if (!state.embed) document.getElementById('atlas')?.removeAttribute('aria-label');
    for (const [id, label] of Object.entries(regions)) {
      document.getElementById(id)?.setAttribute('aria-label', label);
    }
    const skip = document.querySelector('.skip-link');
    if (skip && skip.textContent !== skipToList) skip.textContent = skipToList;
  };
}
