// The page when its data cannot be loaded: a sentence that says what and what to do, never a blank page.

import { localeOf, preferredLanguage } from '../i18n/index.ts';

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
