// English of what is said when something could not be fetched.

import { en as ground } from './ground.ts';

/** `app`: the script itself, told by index.html; `filtered`: the incidents, where the address asks for a part of them. */
export type Lost = 'app' | 'style' | 'incidents' | 'filtered' | 'language' | 'part' | 'ground' | 'names';

export interface TroubleMessages {
  readonly lost: Readonly<Record<Lost, string>>;
  readonly retry: string;
  /** Of what is no longer there. */
  readonly renewed: string;
  /** Where nothing can be said of why. */
  readonly restart: string;
  readonly again: string;
  readonly reload: string;
  readonly close: string;
  readonly waiting: string;
}

export const en: TroubleMessages = {
  lost: {
    app: 'The timeline and the filters could not be loaded: what stands here is of all incidents.',
    style: 'The layout of this page could not be loaded: what stands here is of all incidents.',
    incidents: 'The incidents could not be loaded: nothing here can be filtered yet.',
    filtered: 'The incidents could not be loaded: what stands here is of all, not of what you asked for.',
    language: 'The English words and texts could not be loaded completely.',
    part: 'This part of the page could not be loaded.',
    ground,
    names: 'The names on the map could not be loaded.',
  },
  retry: 'Check your connection and try again.',
  renewed: 'This page may have a newer version: reload it, and you keep this view.',
  restart: 'Check your connection and reload the page: you keep this view.',
  again: 'Try again',
  reload: 'Reload',
  close: 'Close',
  waiting: 'Loading the incidents…',
};
