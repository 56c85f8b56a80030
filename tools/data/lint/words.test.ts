// Each case breaks one thing in sound tables and expects exactly what the lint says about it.

import { testMessages } from './cases.ts';

testMessages([
  [
    'a forbidden word in English',
    'incidents.csv',
    'Gunmen entered',
    'Terrorists entered',
    [
      'incidents.csv:2: summary says "Terrorists" outside a quotation; say who did what: attacker, gunman, fighter, assaillant; or put the words of others in quotation marks',
    ],
  ],
  [
    'a forbidden word in French',
    'translations/incidents.fr.csv',
    'Des hommes armés',
    'Des terroristes',
    [
      'translations/incidents.fr.csv:2: summary says "terroristes" outside a quotation; say who did what: attacker, gunman, fighter, assaillant; or put the words of others in quotation marks',
    ],
  ],
  [
    'a forbidden word in Arabic',
    'translations/incidents.ar.csv',
    'دخل مسلحون',
    'دخل الإرهابيون',
    [
      'translations/incidents.ar.csv:2: summary says "الإرهابيون" outside a quotation; say who did what: attacker, gunman, fighter, assaillant; or put the words of others in quotation marks',
    ],
  ],
  [
    'a word that praises',
    'incidents.csv',
    'Raid near Kidal',
    'Heroic raid near Kidal',
    [
      'incidents.csv:3: title says "Heroic" outside a quotation; leave the praise out; or put the words of others in quotation marks',
    ],
  ],
  [
    'a word for killing',
    'reports.csv',
    'The army counts',
    'Carnage: the army counts',
    [
      'reports.csv:2: fact says "Carnage" outside a quotation; say killed, and how many; or put the words of others in quotation marks',
    ],
  ],
  [
    'a word that judges',
    'groups.csv',
    'Sentence',
    'Savage',
    [
      'groups.csv:2: sentence_en says "Savage" outside a quotation; leave the judgement out; or put the words of others in quotation marks',
    ],
  ],
  [
    'a word of armies',
    'corrections.csv',
    'A man died',
    'A man was neutralised',
    [
      'corrections.csv:3: reason says "neutralised" outside a quotation; say killed, captured or defused, or quote who said it; or put the words of others in quotation marks',
    ],
  ],
  [
    'a word of the dead',
    'translations/incidents.fr.csv',
    'Un convoi a été attaqué',
    'Les martyrs du convoi',
    [
      'translations/incidents.fr.csv:3: summary says "martyrs" outside a quotation; say that the person was killed; or put the words of others in quotation marks',
    ],
  ],
  [
    'a quotation',
    'translations/incidents.fr.csv',
    'Un convoi a été attaqué',
    'L’armée parle de « terroristes » et de “terrorists”',
    [],
  ],
  ['a proper name', 'reports.csv', 'The army counts', 'The Counter-terrorism prosecutor counts', []],
  ['a longer word', 'incidents.csv', 'Gunmen entered', 'Medieval heroin entered', []],
]);
