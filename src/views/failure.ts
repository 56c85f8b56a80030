// What stands in the place of a view whose code could not be fetched: a sentence that says what and what to do, never
// a blank.

import type { Send, Step } from '../state/steps.ts';
import { fillWithTroubles } from './shared/trouble.ts';
import type { Scene } from './view.ts';

/** `leave` closes it. */
export function showCodeFailure(leave: Step) {
  return (root: HTMLElement, { locale }: Scene, send: Send, reason: unknown, again: () => void): void => {
    const notice = document.createElement('div');
    notice.className = 'notice';
    notice.setAttribute('role', 'alert');
    fillWithTroubles(notice, locale.language, [{ lost: 'part', reason }], again, () => send(leave));
    root.hidden = false;
    root.replaceChildren(notice);
  };
}
