import { describe, expect, test } from 'vitest';
import { dayUtcOf } from '../lib/time.ts';
import { NO_FILTERS } from '../query/facets.ts';
import { decode, encode, type Vocabulary } from './link.ts';
import { queryOf } from './parameters.ts';
import { INITIAL_STATE } from './state.ts';

const vocabulary: Vocabulary = {
  options: {
    group: ['aqim', 'al-mourabitoun', 'unidentified'],
    country: ['ML', 'DZ'],
    type: ['hostage-taking', 'ambush'],
    target: ['military'],
    attribution: ['claimed', 'suspected'],
  },
  incidents: new Set(['2015-11-20-bamako-radisson-blu', '2013-01-16-in-amenas-gas-plant']),
  kin: new Set(['aqim', 'gspc']),
  language: 'en',
  embed: false,
};
const read = (search: string) => decode(search, vocabulary);

describe('an address', () => {
  test.each([
    '',
    '?group=aqim,al-mourabitoun',
    '?group=al-mourabitoun&year=2015',
    '?kin=aqim',
    '?group=al-mourabitoun&kin=aqim.after,gspc.before',
    '?incident=2015-11-20-bamako-radisson-blu&view=lineages',
    '?year=2012-2015',
    '?from=2012&to=2013-01',
    '?from=2012-03-05&to=2012-03-05',
    '?from=2014-06',
    '?to=2014-06-15',
    '?country=ML,DZ&type=hostage-taking&attribution=claimed',
    '?deaths=20-',
    '?deaths=-5',
    '?deaths=3-7',
    '?deaths=0',
    '?q=hotel%20bamako',
    '?q=%26%3D%3F%23%25',
    '?area=-9,11.5,-6.5,13.5',
    '?area=0,10;5,10;5,15',
    '?area=map&map=6/17.5/-1.5',
    '?compare=country:ML/DZ',
    '?group=aqim&compare=country:ML/DZ&lang=fr',
    '?compare=group:aqim,al-mourabitoun/unidentified',
    '?compare=time:2012/2013-06,2014',
    '?compare=time:2012/2012',
    '?compare=time:2012-01-05,2012-03-02/2012-03-03,2012-04',
    '?compare=area:-9,11.5,-6.5,13.5/0,10;5,10;5,15',
    '?highlight=2013-01-16-in-amenas-gas-plant',
    '?incident=2015-11-20-bamako-radisson-blu',
    '?lang=fr&theme=dark&embed=1&show=timeline,legend',
    '?embed=1&show=',
  ])('survives the way there and back: %s', (search) => {
    const state = read(search);
    expect(state.problems).toEqual([]);
    expect(encode(state, 'en')).toBe(search);
    expect(read(encode(state, 'en'))).toEqual(state);
  });

  test('spells years and dates as inclusive days', () => {
    expect(read('?year=2015').filters.time).toEqual({
      from: dayUtcOf(2015, 1, 1),
      to: dayUtcOf(2015, 12, 31),
    });
    expect(read('?from=2012&to=2013-01').filters.time).toEqual({
      from: dayUtcOf(2012, 1, 1),
      to: dayUtcOf(2013, 1, 31),
    });
  });

  test.each([
    ['?group=nobody', 'group', 'nobody'],
    ['?kin=nobody', 'kin', 'nobody'],
    ['?kin=aqim.sideways', 'kin', 'aqim.sideways'],
    ['?kin=aqim.after.before', 'kin', 'aqim.after.before'],
    ['?view=sideways', 'view', 'sideways'],
    ['?country=XX', 'country', 'XX'],
    ['?year=20x5', 'year', '20x5'],
    ['?year=2015-2012', 'year', '2015-2012'],
    ['?from=2015-02-30', 'from', '2015-02-30'],
    ['?from=0999', 'from', '0999'],
    ['?to=0999', 'to', '0999'],
    ['?deaths=99999999999999999999999', 'deaths', '99999999999999999999999'],
    ['?deaths=1e23', 'deaths', '1e23'],
    ['?area=0x1,0,1e1,9', 'area', '0x1,0,1e1,9'],
    ['?compare=country:ML,DZ/ml,dz', 'compare', 'country:ML,DZ/ml,dz'],
    ['?deaths=9-3', 'deaths', '9-3'],
    ['?deaths=many', 'deaths', 'many'],
    ['?area=1,2,3', 'area', '1,2,3'],
    ['?area=5,0,1,9', 'area', '5,0,1,9'],
    ['?area=0,0;1,1', 'area', '0,0;1,1'],
    ['?compare=country:ML/XX', 'compare', 'country:ML/XX'],
    ['?compare=country:ML', 'compare', 'country:ML'],
    ['?compare=country:ML/ML', 'compare', 'country:ML/ML'],
    ['?compare=country:ML/DZ/ML', 'compare', 'country:ML/DZ/ML'],
    ['?compare=type:ambush/hostage-taking', 'compare', 'type:ambush/hostage-taking'],
    ['?compare=group:/aqim', 'compare', 'group:/aqim'],
    ['?compare=time:2012/2013-13', 'compare', 'time:2012/2013-13'],
    ['?compare=time:2012,2010/2013', 'compare', 'time:2012,2010/2013'],
    ['?compare=area:map/0,0,1,1', 'compare', 'area:map/0,0,1,1'],
    ['?map=99/0/0', 'map', '99/0/0'],
    ['?map=6/80/170', 'map', '6/80/170'],
    ['?map=5//0', 'map', '5//0'],
    ['?incident=nope', 'incident', 'nope'],
    ['?lang=xx', 'lang', 'xx'],
    ['?theme=pink', 'theme', 'pink'],
    ['?show=everything', 'show', 'everything'],
  ])('drops and reports what means nothing: %s', (search, key, value) => {
    const state = read(search);
    expect(state.problems).toEqual([{ key, value }]);
    expect(state.filters).toEqual(NO_FILTERS);
  });

  test('keeps what is good beside what is not', () => {
    const state = read('?group=aqim,nobody&country=ML&unheard=of&year=oops');
    expect(state.filters.group).toEqual(['aqim']);
    expect(state.filters.country).toEqual(['ML']);
    expect(state.problems).toEqual([
      { key: 'group', value: 'nobody' },
      { key: 'year', value: 'oops' },
    ]);
  });

  test('names every value that is dropped', () => {
    const dropped = (search: string) => read(search).problems.map(({ key, value }) => `${key}=${value}`);
    // Turned round it would be a guess.
    expect(dropped('?from=2020&to=2010&country=ML')).toEqual(['from=2020', 'to=2010']);
    expect(read('?from=2020&to=2010&country=ML').filters).toEqual(read('?country=ML').filters);
    expect(dropped('?year=2015&from=2012')).toEqual(['year=2015']);
    expect(dropped('?year=2012&year=2013&lang=fr&lang=en&q=hotel&q=&q=mosque')).toEqual([
      'year=2013',
      'lang=en',
      'q=mosque',
    ]);
    expect(dropped('?year=2012&year=2012&lang=fr&lang=')).toEqual([]);
  });

  test('shows a place as near as the map goes, and says so', () => {
    const state = read('?map=12/16.27/-0.04');
    expect(state.camera).toEqual({ zoom: 10, latitude: 16.27, longitude: -0.04 });
    expect(state.problems).toEqual([{ key: 'map', value: '12/16.27/-0.04' }]);
    expect(read('?map=1/16.27/-0.04').camera?.zoom).toBe(2.5);
    expect(read('?map=10/16.27/-0.04').problems).toEqual([]);
  });

  test('cuts words that are too long, between signs, and says so', () => {
    const long = `${'a'.repeat(99)}😀😀`;
    const state = read(`?q=${encodeURIComponent(long)}`);
    expect(state.filters.text).toBe(`${'a'.repeat(99)}😀`);
    expect(state.problems).toEqual([{ key: 'q', value: long }]);
    expect(read(encode(state, null)).problems).toEqual([]);
  });

  test('counts a year beside ends of a period that mean nothing', () => {
    expect(read('?year=2015&from=&to=').filters).toEqual(read('?year=2015').filters);
    const state = read('?year=2015&from=oops');
    expect(state.filters).toEqual(read('?year=2015').filters);
    expect(state.problems).toEqual([{ key: 'from', value: 'oops' }]);
  });

  test.each(['?from=1000', '?to=9999', '?from=1000&to=9999', '?year=1000-9999'])(
    'has no period that lets everything pass and cannot be written: %s',
    (search) => {
      expect(read(search)).toEqual(INITIAL_STATE);
    },
  );

  test('shows the usual parts for names of parts that mean nothing', () => {
    expect(read('?show=everything').parts).toBeNull();
    expect(read('?show=everything,list').parts).toEqual(['list']);
    expect(read('?show=').parts).toEqual([]);
  });

  test('takes two ids as two sides of a comparison', () => {
    expect(read('?compare=country:ML,DZ').compare).toEqual({ by: 'country', sides: [['ML'], ['DZ']] });
    expect(read('?compare=time:2012,2013').compare).toEqual(read('?compare=time:2012/2013').compare);
  });

  test('drops the filter whose place a comparison takes, and says so', () => {
    const state = read('?country=ML&group=aqim&compare=country:ML/DZ');
    expect(state.filters.country).toEqual([]);
    expect(state.filters.group).toEqual(['aqim']);
    expect(state.problems).toEqual([{ key: 'country', value: 'ML' }]);
    expect(read('?from=2013&compare=time:2012/2013').problems).toEqual([{ key: 'from', value: '2013' }]);
    const groups = read('?kin=aqim.after&compare=group:aqim/al-mourabitoun');
    expect(groups.filters.kin).toEqual([]);
    expect(groups.problems).toEqual([{ key: 'kin', value: 'aqim.after' }]);
  });

  test('reads a group named with its kin of both ways as with both', () => {
    expect(read('?kin=aqim,aqim.after').filters.kin).toEqual([{ group: 'aqim', way: 'both' }]);
    expect(read('?kin=aqim.before,aqim.after').filters.kin).toEqual([{ group: 'aqim', way: 'both' }]);
    expect(read('?kin=aqim.after&kin=AQIM.After').filters.kin).toEqual([{ group: 'aqim', way: 'after' }]);
  });

  test('names the language only when it is not the reader’s own, unless it is for others', () => {
    expect(encode(INITIAL_STATE, 'en')).toBe('');
    expect(encode(INITIAL_STATE, 'fr')).toBe('?lang=en');
    expect(encode(INITIAL_STATE, null)).toBe('?lang=en');
  });

  test('spells out what would end the link where it is pasted', () => {
    const link = encode({ ...INITIAL_STATE, filters: { ...NO_FILTERS, text: "l'hôtel (1)!*" } }, 'en');
    expect(link).toBe('?q=l%27h%C3%B4tel%20%281%29%21%2A');
    expect(read(link).filters.text).toBe("l'hôtel (1)!*");
  });

  test('can hold half a character, as a broken keyboard sends it', () => {
    expect(encode({ ...INITIAL_STATE, filters: { ...NO_FILTERS, text: 'a\ud83d' } }, 'en')).toBe(
      '?q=a%EF%BF%BD',
    );
  });

  test('takes text as text', () => {
    expect(read('?q=<img src=x onerror=alert(1)>').filters.text).toBe('<img src=x onerror=alert(1)>');
  });
});

describe('an address as it is handed on', () => {
  test.each([
    // Ampersands escaped for HTML once more than they were read.
    ['?group=aqim&amp;year=2015', '?group=aqim&year=2015'],
    ['?group=aqim&amp;amp;year=2015&AMP;country=ML', '?group=aqim&country=ML&year=2015'],
    ['?group=aqim&amp%3Byear=2015', '?group=aqim&year=2015'],
    // Double signs, and a second question mark of a program that adds its keys without looking.
    ['??year=2015', '?year=2015'],
    ['?&&group=aqim&&year=2015&', '?group=aqim&year=2015'],
    ['?group=aqim?utm_source=x&year=2015', '?group=aqim&year=2015'],
    // Encoded as a whole, and twice.
    ['?group%3Daqim%26year%3D2015&fbclid=x', '?group=aqim&year=2015'],
    ['?group=aqim%252Cal-mourabitoun', '?group=aqim,al-mourabitoun'],
    ['?group=aqim%2Cal-mourabitoun', '?group=aqim,al-mourabitoun'],
    // Keys named twice, also as forms write them.
    ['?group=aqim&group=al-mourabitoun&group=', '?group=aqim,al-mourabitoun'],
    ['?country[]=ML&country%5B%5D=DZ', '?country=ML,DZ'],
    // Capitals, spaces and plus signs.
    ['?Country=ml&LANG=fr-FR&theme=Dark', '?country=ML&lang=fr&theme=dark'],
    ['?group=AQIM,+Al+Mourabitoun', '?group=aqim,al-mourabitoun'],
    ['?group=aqim+al-mourabitoun', '?group=aqim,al-mourabitoun'],
    [
      '?type=Hostage%20taking&incident=2015-11-20-Bamako-Radisson-Blu',
      '?type=hostage-taking&incident=2015-11-20-bamako-radisson-blu',
    ],
    ['?compare=Country:ml,dz', '?compare=country:ML/DZ'],
    ['?compare=time:2012-2013/2014', '?compare=time:2012,2013/2014'],
    ['?compare=time:2012/2012-01,2012-12', '?compare=time:2012/2012'],
    ['?view=Map&embed=0&area=Map', '?area=map'],
    ['?from=2012-3-5&to=2013-1', '?from=2012-03-05&to=2013-01'],
    ['?deaths=20%2B', '?deaths=20-'],
    ['?deaths=20+&q=a+b', '?deaths=20-&q=a%20b'],
    // What an editor of text makes of signs, and what stands around a link in a sentence.
    ['?year=2012–2015', '?year=2012-2015'],
    ['?year=%202012%20-%202015%20', '?year=2012-2015'],
    ['?country=ML%E2%80%8B', '?country=ML'],
    ['?year=2015.', '?year=2015'],
    ['?year=2015),', '?year=2015'],
    ['?year=2015/', '?year=2015'],
    ['?country=“ML”', '?country=ML'],
    ['?incident=2015-11-20-bamako-radisson-blu…', '?incident=2015-11-20-bamako-radisson-blu'],
    ['?deaths=20-', '?deaths=20-'],
    ['?fbclid=IwAR0&utm_source=x&_ga=1', ''],
    ['?group=&year=.', ''],
  ])('means what it meant: %s', (search, meant) => {
    const state = read(search);
    expect(state.problems).toEqual([]);
    expect(encode(state, 'en')).toBe(meant);
  });

  test('finds the rest of a query that the browser took for a fragment', () => {
    // `&#038;` is how WordPress writes an ampersand.
    expect(queryOf({ search: '?group=aqim&', hash: '#038;year=2015&#038;country=ML' })).toBe(
      '?group=aqim&&#038;year=2015&#038;country=ML',
    );
    expect(encode(read('?group=aqim&&#038;year=2015&#038;country=ML'), 'en')).toBe(
      '?group=aqim&country=ML&year=2015',
    );
    expect(queryOf({ search: '?group=aqim', hash: '#list' })).toBe('?group=aqim');
  });

  test('keeps the words of a search as they are', () => {
    expect(read('?q=%3Fx=1%26amp;lang=fr.').filters.text).toBe('?x=1&amp;lang=fr.');
    expect(read('?q=%252C').filters.text).toBe('%2C');
  });
});

test('an embed’s layout is asked of the page, or is the file’s: only the file has no lineages', () => {
  const page = decode('?embed=1&view=lineages', vocabulary);
  expect([page.embed, page.stage]).toEqual([true, 'lineages']);
  expect(decode('?view=lineages', vocabulary).embed).toBe(false);
  const file = decode('?view=lineages', { ...vocabulary, embed: true });
  expect([file.embed, file.stage]).toEqual([true, 'map']);
});
