// A made-up history for unit tests, with the one true cycle of the real one: hub gives off band, band merges into
// union, union into hub, though it keeps its name; in 2012 hub itself is a new name of old.

import type { GroupLink, LineageGroup, LineagePayload, LinkKind } from '../../data/payload/lineages.ts';
import { dayUtcOf } from '../../lib/time.ts';

function group(id: string, from: string, to: string, lineage = 'north'): LineageGroup {
  return { id, lineage, short: id, name: `The ${id}`, from, to, sentence: '', sources: [], note: '' };
}

function link(from: string, to: string, kind: LinkKind, date: string): GroupLink {
  return { from, to, kind, date, publisher: 'A paper', url: 'https://example.org/', note: '' };
}

export const PAYLOAD: LineagePayload = {
  language: 'en',
  groups: [
    group('ancestor', '1992', '2005'),
    group('old', '1998', '2012-01'),
    group('hub', '2012-01', ''),
    group('band', '2012-12', '2013-08-22', 'west'),
    group('early', '2012-10', '2013-08-22', 'west'),
    group('union', '2013-08-22', '2014-03-02', 'west'),
    group('heir', '2014-03-02', '', 'west'),
    group('alpha', '', ''),
    group('army', '1960', '', 'state'),
    group('centre', '', ''),
  ],
  links: [
    link('ancestor', 'old', 'splits from', '1998'),
    link('old', 'hub', 'renamed', '2012-01'),
    link('hub', 'early', 'splits from', '2012-10'),
    link('hub', 'band', 'splits from', '2012-12'),
    link('early', 'union', 'merges into', '2013-08-22'),
    link('band', 'union', 'merges into', '2013-08-22'),
    link('union', 'hub', 'merges into', '2013-12-04'),
    link('union', 'heir', 'merges into', '2014-03-02'),
    link('hub', 'centre', 'pledges to', '2012-06'),
  ],
  kinds: {
    'merges into': 'merges into',
    'splits from': 'splits from',
    'joins coalition': 'joins',
    'pledges to': 'pledges to',
    renamed: 'renamed',
    'faction joins': 'faction joins',
  },
};

export const SPAN = { from: dayUtcOf(2012, 1, 1), to: dayUtcOf(2015, 12, 31) };
