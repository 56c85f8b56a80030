// Each case breaks one thing in sound tables and expects exactly what the lint says about it.

import { testMessages } from './cases.ts';

testMessages([
  [
    'a missing translation',
    'translations/incidents.fr.csv',
    '2016-01-02-kidal-raid,Attaque près de Kidal,Un convoi a été attaqué.\n',
    '',
    [
      'incidents.csv:3: 2016-01-02-kidal-raid is missing in data/translations/incidents.fr.csv; translate it there',
    ],
  ],
  [
    'a missing text of a translation',
    'translations/incidents.ar.csv',
    'هاجم مقاتلون قافلة.',
    '',
    ['translations/incidents.ar.csv:3: summary of 2016-01-02-kidal-raid is not translated; translate it'],
  ],
  [
    'a translation of an empty text',
    'translations/reports.fr.csv',
    ',,Le bilan',
    ',Revendication,Le bilan',
    [
      'translations/reports.fr.csv:2: claim of r001 is empty in data/reports.csv, but not here; remove one or add the other',
    ],
  ],
  [
    'a missing report',
    'translations/reports.fr.csv',
    'r001,Armée,,Le bilan de l’armée.\n',
    '',
    ['reports.csv:2: r001 is missing in data/translations/reports.fr.csv; translate it there'],
  ],
]);
