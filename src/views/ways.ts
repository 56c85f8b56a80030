// The three ways in that stand in the page (tools/pages/ways.tsx) until the reader takes one or closes them.

import type { State } from '../state/state.ts';
import { goTo, type Send } from '../state/steps.ts';
import { focusHere } from './shared/focus.ts';

/** `read` makes a state of a query; language and colours stay those of `stateNow`. */
export function connectWays(
  root: HTMLElement,
  read: (query: string) => State,
  stateNow: () => State,
  send: Send,
): void {
  root.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target.closest('a, button') : null;
    if (!target || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    document.documentElement.classList.remove('has-ways');
    focusHere(document.getElementById('list'), { preventScroll: true });
    if (!(target instanceof HTMLAnchorElement)) return;
    const { language, theme } = stateNow();
    send({ ...goTo({ ...read(target.search), language, theme }), remember: 'push' });
  });
}
