// French of what is said when something could not be fetched.

import type { TroubleMessages } from '../en/trouble.ts';
import { fr as ground } from './ground.ts';

export const fr: TroubleMessages = {
  lost: {
    app: 'La chronologie et les filtres n’ont pas pu être chargés : ce qui figure ici porte sur tous les événements.',
    style: 'La mise en page n’a pas pu être chargée : ce qui figure ici porte sur tous les événements.',
    incidents: 'Les événements n’ont pas pu être chargés : rien ne peut encore être filtré ici.',
    filtered:
      'Les événements n’ont pas pu être chargés : ce qui figure ici porte sur tous, non sur votre choix.',
    language: 'Les mots et les textes français n’ont pas pu être chargés entièrement.',
    part: 'Cette partie de la page n’a pas pu être chargée.',
    ground,
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
