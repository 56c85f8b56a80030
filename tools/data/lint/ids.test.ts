// Each case breaks one thing in sound tables and expects exactly what the lint says about it.

import { expect, test } from 'vitest';
import { testMessages } from './cases.ts';
import { messagesWith } from './fixture.ts';

testMessages([
  [
    'a place id',
    'places.csv',
    'bamako,Bamako',
    'Bamako_1,Bamako',
    [
      'places.csv:2: the id "Bamako_1" is malformed; use lower-case letters a to z, digits and single hyphens',
    ],
  ],
  [
    'a report id',
    'reports.csv',
    'r001',
    'x001',
    [
      'reports.csv:2: the id "x001" is malformed; write r and at least three digits',
      'reports.csv:2: x001 is missing in data/translations/reports.fr.csv; translate it there',
      'reports.csv:2: x001 is missing in data/translations/reports.ar.csv; translate it there',
      'translations/reports.ar.csv:2: id "r001" is not in data/reports.csv; correct it or add it there',
      'translations/reports.fr.csv:2: id "r001" is not in data/reports.csv; correct it or add it there',
    ],
  ],
  [
    'a duplicate id',
    'lineages.csv',
    'main,Main,Principal,رئيسي,circle',
    'main,Main,Principal,رئيسي,circle\nmain,Other,Autre,آخر,square',
    ['lineages.csv:3: id is the same as in line 2 (main); remove one or tell them apart'],
  ],
  [
    'one shape for two lineages',
    'lineages.csv',
    'main,Main,Principal,رئيسي,circle',
    'main,Main,Principal,رئيسي,circle\nnext,Next,Suivant,تال,circle',
    ['lineages.csv:3: shape is the same as in line 2 (circle); remove one or tell them apart'],
  ],
  [
    'the same actor twice',
    'actors.csv',
    'aqim,perpetrator,claimed,1,Statement of the group,2015-11-22,',
    'aqim,perpetrator,claimed,1,,,\n2015-11-20-bamako-hotel,aqim,perpetrator,attributed,1,,,',
    [
      'actors.csv:3: incident_id, group_id, role, claim are the same as in line 2 (2015-11-20-bamako-hotel, aqim, perpetrator, 1); remove one or tell them apart',
    ],
  ],
  [
    'a duplicate source',
    'sources.csv',
    'hotel,2,RFI',
    'hotel,1,RFI',
    [
      'sources.csv:3: incident_id, number are the same as in line 2 (2015-11-20-bamako-hotel, 1); remove one or tell them apart',
      'sources.csv:3: source number 1 of 2015-11-20-bamako-hotel stands where 2 is due; number them 1, 2 … in file order',
    ],
  ],
  [
    'an unknown group',
    'actors.csv',
    'aqim,',
    'aqmi,',
    ['actors.csv:2: group_id "aqmi" is not in data/groups.csv; correct it or add it there'],
  ],
  [
    'an unknown incident',
    'sources.csv',
    '2016-01-02-kidal-raid,1,AFP',
    '2016-01-02-kidal-rad,1,AFP',
    [
      'incidents.csv:3: 2016-01-02-kidal-raid has no source; add one to data/sources.csv',
      'sources.csv:4: incident_id "2016-01-02-kidal-rad" is not in data/incidents.csv; correct it or add it there',
    ],
  ],
  [
    'an unknown lineage',
    'groups.csv',
    'fama,main',
    'fama,mane',
    ['groups.csv:3: lineage "mane" is not in data/lineages.csv; correct it or add it there'],
  ],
  [
    'an unknown parent',
    'groups.csv',
    ',ML,,Sentence',
    ',ML,nobody,Sentence',
    ['groups.csv:2: parent_id "nobody" is not in data/groups.csv; correct it or add it there'],
  ],
  [
    'an unknown group in a link',
    'group-links.csv',
    'fama,aqim',
    'fama,aqmi',
    ['group-links.csv:2: to_group "aqmi" is not in data/groups.csv; correct it or add it there'],
  ],
  [
    'an unknown kind of link',
    'group-links.csv',
    'splits from',
    'leaves',
    [
      'group-links.csv:2: kind "leaves" is not in data/translations/link-kinds.csv; correct it or add it there',
    ],
  ],
  [
    'a correction of an unknown incident',
    'corrections.csv',
    '2015-11-20-bamako-hotel,killed_best,21',
    '2015-11-20-bamako,killed_best,21',
    [
      'corrections.csv:2: incident_id "2015-11-20-bamako" is not in data/incidents.csv; correct it or add it there',
    ],
  ],
  [
    'a translation of nothing',
    'translations/incidents.ar.csv',
    '2016-01-02-kidal-raid',
    '2016-01-02-gao-raid',
    [
      'incidents.csv:3: 2016-01-02-kidal-raid is missing in data/translations/incidents.ar.csv; translate it there',
      'translations/incidents.ar.csv:3: id "2016-01-02-gao-raid" is not in data/incidents.csv; correct it or add it there',
    ],
  ],
]);

test('an incident id begins with a date', () => {
  expect(messagesWith('incidents.csv', '2016-01-02-kidal-raid,Raid', 'kidal-raid,Raid')).toContain(
    'data/incidents.csv:3: the id "kidal-raid" is malformed; write YYYY-MM-DD-a-few-words in a to z, digits and hyphens',
  );
});
