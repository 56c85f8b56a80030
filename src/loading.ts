// What must be there before the app can take the place of the static page.

import { hasBlocks, openBlock } from './blocks.ts';
import { type Resources, startLoading } from './data/fetch.ts';
import { type Atlas, atlasOf } from './data/load.ts';
import { loadLocale } from './i18n/index.ts';
import type { InterfaceLanguage } from './state/state.ts';
import { completeStyle, hasStyle } from './style.ts';
import { frozenVersion } from './views/shared/frozen.ts';
import type { Troubles } from './views/shared/trouble.ts';

/** How long the first drawing waits for the map's ground. */
const GROUND_PATIENCE_MS = 400;

export interface Loaded {
  readonly atlas: Atlas;
  readonly resources: Resources;
  /** Why the words of the first language could not be had. */
  readonly lostWords: { readonly reason: unknown } | null;
}

/** Null where it could not be had: that is said, and `again` is the way to another try. */
export async function loadFirst(
  language: InterfaceLanguage,
  troubles: Troubles,
  again: () => Promise<void>,
): Promise<Loaded | null> {
  performance.mark('atlas:load-start');
  const resources = startLoading(language, hasBlocks() ? openBlock : fetch, frozenVersion());
  const words = loadLocale(language).then(
    () => null,
    (reason: unknown) => ({ reason }),
  );
  const texts = resources.texts(language);
  const atlas = await Promise.all([resources.core(), texts, words, completeStyle()]).then(
    ([core, titles]) => atlasOf(core, titles),
    (reason: unknown) => {
      troubles.say('start', { lost: stayReadable(), reason, again });
    },
  );
  if (!atlas) return null;
  performance.measure('atlas:load', 'atlas:load-start');
  // The ground is asked for at the same time: what comes soon is painted at once, what is late follows.
  const ground = Promise.allSettled([resources.ground(), resources.names()]);
  await Promise.race([ground, pause(GROUND_PATIENCE_MS)]);
  document.getElementById('waiting')?.remove();
  return { atlas, resources, lostWords: await words };
}

/** The picture, the sentence and the list of all incidents stay until the app can take their place. */
function stayReadable(): 'style' | 'filtered' | 'incidents' {
  const page = document.documentElement;
  const lost = !hasStyle() ? 'style' : page.classList.contains('is-other-view') ? 'filtered' : 'incidents';
  page.classList.remove('is-other-view', 'is-other-colours');
  return lost;
}

function pause(durationMs: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, durationMs);
  });
}
