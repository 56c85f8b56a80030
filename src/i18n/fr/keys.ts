// French of the help for keys.

import type { KeyMessages } from '../en/keys.ts';

export const fr: KeyMessages = {
  title: 'Touches',
  groups: [
    {
      where: 'Partout',
      keys: [
        ['?', 'cette aide'],
        ['Tab', 'la partie ou le bouton suivant'],
        ['Échap', 'ferme ce qui est ouvert, une chose à la fois'],
      ],
    },
    {
      where: 'Carte',
      keys: [
        ['↑ ↓ ← →', 'l’événement suivant dans cette direction'],
        ['Entrée', 'l’ouvre'],
        ['Maj + ↑ ↓ ← →', 'déplace la carte'],
        ['+ −', 'plus près, plus loin'],
      ],
    },
    {
      where: 'Chronologie',
      keys: [
        ['↑ ↓ ← →', 'l’événement suivant ; sur une poignée, un pas'],
        ['Page ↑ ↓', 'sur une poignée, une année'],
        ['Début, Fin', 'le premier, le dernier'],
        ['Entrée', 'ouvre l’événement'],
      ],
    },
    {
      where: 'Liste',
      keys: [
        ['↑ ↓', 'l’événement suivant'],
        ['Page ↑ ↓', 'dix plus loin'],
        ['Début, Fin', 'le premier, le dernier'],
      ],
    },
    {
      where: 'Lecture et visite guidée',
      keys: [
        ['← →', 'une étape en arrière ou en avant'],
        ['Échap', 'met en pause ; quitte la visite'],
      ],
    },
  ],
};
