// Has the service worker keep the page for times without a network, and offers a newer version once it is here.

import { OFFLINE_MESSAGES } from '../../i18n/offline.ts';
import type { InterfaceLanguage } from '../../state/state.ts';
import { plainButton } from '../shared/plain-button.ts';
import type { Draw } from '../view.ts';

/** Draws the offer in the reader's language. Throws where the browser keeps nothing: the page is whole without it. */
export async function keepOffline(): Promise<Draw> {
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register('./service-worker.js');
  const notice = document.createElement('div');
  notice.className = 'trouble newer';
  notice.setAttribute('role', 'status');
  notice.hidden = true;
  document.getElementById('trouble')?.after(notice);
  let language: InterfaceLanguage | null = null;
  let offered: ServiceWorker | null = null;

  const fill = (): void => {
    if (!language || !offered) return;
    const words = OFFLINE_MESSAGES[language];
    const said = document.createElement('p');
    said.textContent = words.newer;
    const buttons = document.createElement('p');
    buttons.className = 'trouble-buttons';
    buttons.append(plainButton(words.reload, reload), plainButton(words.later, dismiss));
    notice.lang = language;
    notice.replaceChildren(said, buttons);
    notice.hidden = false;
  };
  const reload = (): void => {
    serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    offered?.postMessage('take-over');
  };
  const dismiss = (): void => {
    offered = null;
    notice.hidden = true;
  };
  const offer = (waiting: ServiceWorker): void => {
    // The first one replaces nothing.
    if (!serviceWorker.controller) return;
    offered = waiting;
    fill();
  };

  if (registration.waiting) offer(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const arriving = registration.installing;
    arriving?.addEventListener('statechange', () => {
      if (arriving.state === 'installed') offer(arriving);
    });
  });
  // A page may stay open for days.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void registration.update().catch(() => undefined);
  });

  const { active } = await serviceWorker.ready;
  active?.postMessage({ keep: performance.getEntriesByType('resource').map(({ name }) => name) });
  return ({ state }) => {
    if (state.language === language) return;
    language = state.language;
    fill();
  };
}
