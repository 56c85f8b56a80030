// What stands in the place of what cannot be loaded: a sentence that says what and what to do, never a blank.

import { type Locale, localeOf, preferredLanguage } from '../i18n/index.ts';
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
    const notice = document.createElement('div');
    notice.className = 'notice';
    notice.setAttribute('role', 'alert');
    fillWithCodeFailure(notice, locale, () => send(leave));
    root.hidden = false;
    root.replaceChildren(notice);
  };
}

/** Where a dialog should have opened. */
export function showDialogFailure(locale: Locale): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'about';
  dialog.setAttribute('aria-label', locale.messages.problems.codeFailed);
  fillWithCodeFailure(dialog, locale, () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function fillWithCodeFailure(element: HTMLElement, { messages }: Locale, close: () => void): void {
  const what = document.createElement('p');
  what.textContent = `${messages.problems.codeFailed} ${messages.problems.loadAdvice}`;
  const closing = document.createElement('button');
  closing.type = 'button';
  closing.className = 'button';
  closing.textContent = messages.close;
  closing.addEventListener('click', close);
  element.append(what, closing);
}
