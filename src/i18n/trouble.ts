// What is said when something could not be fetched. In every language with the first script and in index.html: words
// that would have to be fetched could fail like what they tell of.

import type { InterfaceLanguage } from '../state/state.ts';

/** `app`: the script itself, told by index.html; `filtered`: the incidents, where the address asks for a part of them. */
export type Lost = 'app' | 'style' | 'incidents' | 'filtered' | 'language' | 'part' | 'ground' | 'names';

/** All that can fail in an embed: a browser that unpacks nothing shows no ground. */
export const GROUND_LOST: Readonly<Record<InterfaceLanguage, string>> = {
  en: 'The map could not be loaded; the incidents stand on an empty ground.',
  fr: 'Le fond de carte n’a pas pu être chargé ; les événements figurent sur un fond vide.',
};

interface TroubleMessages {
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

const en: TroubleMessages = {
  lost: {
    app: 'The timeline and the filters could not be loaded: what stands here is of all incidents.',
    style: 'The layout of this page could not be loaded: what stands here is of all incidents.',
    incidents: 'The incidents could not be loaded: nothing here can be filtered yet.',
    filtered: 'The incidents could not be loaded: what stands here is of all, not of what you asked for.',
    language: 'The English words and texts could not be loaded completely.',
    part: 'This part of the page could not be loaded.',
    ground: GROUND_LOST.en,
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

const fr: TroubleMessages = {
  lost: {
    app: 'La chronologie et les filtres n’ont pas pu être chargés : ce qui figure ici porte sur tous les événements.',
    style: 'La mise en page n’a pas pu être chargée : ce qui figure ici porte sur tous les événements.',
    incidents: 'Les événements n’ont pas pu être chargés : rien ne peut encore être filtré ici.',
    filtered:
      'Les événements n’ont pas pu être chargés : ce qui figure ici porte sur tous, non sur votre choix.',
    language: 'Les mots et les textes français n’ont pas pu être chargés entièrement.',
    part: 'Cette partie de la page n’a pas pu être chargée.',
    ground: GROUND_LOST.fr,
    names: 'Les noms de la carte n’ont pas pu être chargés.',
  },
  retry: 'Vérifiez la connexion et réessayez.',
  renewed: 'Cette page a peut-être été renouvelée : rechargez-la, vous gardez cette vue.',
  restart: 'Vérifiez la connexion et rechargez la page : vous gardez cette vue.',
  again: 'Réessayer',
  reload: 'Recharger',
  close: 'Fermer',
  waiting: 'Chargement des événements…',
};

export const TROUBLE_MESSAGES: Readonly<Record<InterfaceLanguage, TroubleMessages>> = { en, fr };
