// The views whose code the first picture does without.

import type { Resources } from './data/fetch.ts';
import type { Drawing } from './drawing.ts';
import type { DayRange } from './lib/time.ts';
import type { OwnFileParts } from './own-file-parts.ts';
import type { second } from './second.ts';
import type { State } from './state/state.ts';
import { select } from './state/steps.ts';
import { showCodeFailure } from './views/failure.ts';
import { type LazyView, lazily } from './views/lazy.ts';
import { type Later, later } from './views/shared/later.ts';
import type { Troubles } from './views/shared/trouble.ts';

/** `onArrival`: draw again, now with it. */
export function lateSecond(troubles: Troubles, onArrival: () => void): Later<typeof second> {
  const code = later(
    async () => (await import('./second.ts')).second,
    () => {
      if (code.part) {
        troubles.over(code);
        onArrival();
      } else troubles.say(code, { lost: 'part', reason: code.failure, again: code.ask });
    },
  );
  window.addEventListener('online', () => {
    if (code.failure !== null) void code.ask();
  });
  return code;
}

export const lateIncident = (resources: Resources): LazyView =>
  lazily(
    import.meta.env.MODE === 'embed'
      ? async () => (await import('./views/incident/incident.tsx')).mountIncident(null)
      : async () => (await import('./incident.ts')).incidentOf(resources),
    ({ state }) => state.selected,
    import.meta.env.MODE === 'embed' ? () => undefined : showCodeFailure(select(null)),
  );

/** Null in embed.html, which makes way for the app's page where a tour is asked for (embed-language.ts). */
export const lateTour = (read: (query: string) => State, troubles: Troubles): LazyView | null =>
  import.meta.env.MODE === 'embed'
    ? null
    : lazily(
        async () => {
          const { mountTour } = await import('./views/tour/tour.tsx');
          troubles.over('tour');
          return mountTour(read, (reason, again) => troubles.say('tour', { lost: 'part', reason, again }));
        },
        ({ state }) => state.tour?.id ?? null,
        (_root, _scene, _send, reason, again) => troubles.say('tour', { lost: 'part', reason, again }),
      );

/** Null in an embed: one file that an article frames has no room for them. `whole`: the whole years that the data span. */
export const lateLineages = (resources: Resources, troubles: Troubles, whole: DayRange): LazyView | null =>
  import.meta.env.MODE === 'embed'
    ? null
    : lazily(
        async () => {
          const { mountLineages } = await import('./views/lineage/lineage.tsx');
          troubles.over('lineages');
          return mountLineages(resources.lineages, whole);
        },
        ({ state }) => (state.stage === 'lineages' ? 'open' : null),
        // Its place on the page comes with its code: until then the map stays.
        (_root, _scene, _send, reason, again) => troubles.say('lineages', { lost: 'part', reason, again }),
      );

/** An embed opens no files, and its build has none of their code. */
export function offerOwnFiles(parts: OwnFileParts, troubles: Troubles): void {
  if (import.meta.env.MODE !== 'embed')
    void import('./own-entry.ts')
      .then((own) => own.offerOwnFiles(parts, troubles))
      .catch(() => window.addEventListener('online', () => offerOwnFiles(parts, troubles), { once: true }));
}

/** The published page alone: what is framed is its article's matter, and a build for tests of the app has no worker. */
export async function keepForOffline(drawing: Drawing): Promise<void> {
  if (import.meta.env.MODE !== 'production' || window.parent !== window) return;
  const { keepOffline } = await import('./views/offline/offline.ts');
  drawing.views.push(await keepOffline());
  drawing.schedule();
}
