import { type Case, testMessages } from './cases.ts';

const cases: readonly Case[] = [
  [
    'straight apostrophes in English',
    'incidents.csv',
    'Gunmen entered a hotel.',
    "The hotel's guards fled.",
    ['incidents.csv:2: summary holds a straight quotation mark or apostrophe; write ’ or “ ”'],
  ],
  [
    'French signs after a plain space',
    'translations/incidents.fr.csv',
    'Un convoi a été attaqué.',
    'Un convoi a été attaqué ; deux morts.',
    [
      'translations/incidents.fr.csv:3: summary holds a sign without its no-break space; put U+00A0 before ; : ? ! » and after «',
    ],
  ],
  [
    'a time of day in French',
    'translations/incidents.fr.csv',
    'Un convoi a été attaqué.',
    'Un convoi a été attaqué à 16:30.',
    [],
  ],
  [
    'Latin commas in Arabic',
    'translations/incidents.ar.csv',
    'هاجم مقاتلون قافلة.',
    '"هاجم مقاتلون, قافلة."',
    ['translations/incidents.ar.csv:3: summary holds a Latin sign after an Arabic word; write ، ؛ ؟'],
  ],
];
testMessages(cases);
