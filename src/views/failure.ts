// What stands in the place of what cannot be loaded: a sentence that says what and what to do, never a blank.

import { localeOf, preferredLanguage } from '../i18n/index.ts';
import type { Send, Step } from '../state/steps.ts';
import type { Scene } from './view.ts';

export function showLoadFailure(reason: unknown): void {
  const { messages } = localeOf(preferredLanguage(navigator.languages));
  const notice = document.createElement('div');
  notice.className = 'notice';
  notice.setAttribute('role', 'alert');
  const what = document.createElement('p');
  what.textContent = `${messages.problems.loadFailed} ${messages.problems.loadAdvice}`;
  const detail = document.createElement('p');
  detail.className = 'notice-detail';
  detail.textContent = reason instanceof Error ? reason.message : String(reason);
  const table = document.createElement('a');
  table.href = './data/incidents.csv';
  table.textContent = messages.about.download;
  notice.append(what, detail, table);
  document.getElementById('atlas')?.replaceChildren(notice);
}

/** In the place of a view whose code could not be fetched; `leave` closes it. */
export function showCodeFailure(leave: Step) {
  return (root: HTMLElement, { locale }: Scene, send: Send): void => {
    const { problems, close } = locale.messages;
    const notice = document.createElement('div');
    notice.className = 'notice';
    notice.setAttribute('role', 'alert');
    const what = document.createElement('p');
    what.textContent = `${problems.codeFailed} ${problems.loadAdvice}`;
    const closing = document.createElement('button');
    closing.type = 'button';
    closing.className = 'button';
    closing.textContent = close;
    closing.addEventListener('click', () => send(leave));
    notice.append(what, closing);
    root.hidden = false;
    root.replaceChildren(notice);
  };
}
