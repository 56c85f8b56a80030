// A small tour that breaks one thing at a time, and the tours of data/ as readers get them.

import { describe, expect, it } from 'vitest';
import { parseTour, tourOf, writeTour } from '../../../src/data/tour-text.ts';
import { messageOf, type Problem } from '../problem.ts';
import { soundTables } from '../sound.ts';
import { problemsOfTours } from './lint.ts';
import { readTours, tourIn } from './tours.ts';

const ENGLISH = `# A tour

What it is about.

## The siege

- view: from=2015-11&highlight=2015-11-20-bamako-radisson-blu&map=7/12.8/-7.8
- when: 2015-11-20/2015-11-24
- place: Bamako, Mali

One sentence.
And another.

Sources:

- [Reuters](https://example.org/reuters)
`;
const FRENCH = '# Une visite\n\nDe quoi il s’agit.\n\n## Le siège\n\n- place: Bamako, Mali\n\nUne phrase.\n';
const tables = soundTables('data');

function messagesOf(english: string, french = FRENCH, arabic = FRENCH): string[] {
  const problems: Problem[] = [];
  const texts = {
    en: parseTour('tours/small.md', english, problems),
    fr: parseTour('tours/small.fr.md', french, problems),
    ar: parseTour('tours/small.ar.md', arabic, problems),
  };
  return problemsOfTours({ tours: [{ id: 'small', texts }], problems }, tables).map(messageOf);
}

describe('a tour', () => {
  it('is read with its view, dates, words and sources', () => {
    expect(messagesOf(ENGLISH)).toEqual([]);
    const texts = {
      en: parseTour('en', ENGLISH, []),
      fr: parseTour('fr', FRENCH, []),
      ar: parseTour('ar', FRENCH, []),
    };
    expect(tourIn({ id: 'small', texts }, 'fr')).toEqual({
      id: 'small',
      title: 'Une visite',
      about: 'De quoi il s’agit.',
      steps: [
        {
          title: 'Le siège',
          view: 'from=2015-11&highlight=2015-11-20-bamako-radisson-blu&map=7/12.8/-7.8',
          start: '2015-11-20',
          end: '2015-11-24',
          place: 'Bamako, Mali',
          text: 'Une phrase.',
          sources: [{ publisher: 'Reuters', url: 'https://example.org/reuters' }],
        },
      ],
    });
    expect(tourIn({ id: 'small', texts }, 'en').steps[0]?.text).toBe('One sentence. And another.');
  });

  it.each([
    [
      'from=2015-11&',
      'from=2015-13&',
      'data/tours/small.md:7: from=2015-13 means nothing here; copy the view',
    ],
    ['bamako-radisson-blu', 'bamako-ritz', 'data/tours/small.md:7: highlight=2015-11-20-bamako-ritz means'],
    ['from=2015-11&', 'lang=fr&', 'data/tours/small.md:7: "lang" is no part of a view; copy the view'],
    [
      '/2015-11-24',
      '/2015-11-19',
      'data/tours/small.md:8: "2015-11-20/2015-11-19" is no date; write YYYY-MM-DD',
    ],
    ['- when: 2015-11-20/2015-11-24\n', '', 'data/tours/small.md:5: the step has no "when"; add "- when: …"'],
    ['- [Reuters](https://example.org/reuters)\n', '', 'data/tours/small.md:5: the step has no source; add'],
    [
      'https://',
      'javascript:',
      'data/tours/small.md:16: "javascript:example.org/reuters" is no web address; begin',
    ],
    [
      'One sentence.',
      'Terrorists came.',
      'data/tours/small.md:11: the text says "Terrorists" outside a quotation; say',
    ],
    [
      'One sentence.',
      '<b>One</b>',
      'data/tours/small.md:11: "<b>One</b>" is no part of a tour; write plain sentences',
    ],
    [
      'One sentence.',
      'One '.repeat(79),
      'data/tours/small.md:11: the text has 81 words; say it in 80 at most',
    ],
    ['# A tour', 'A tour', 'data/tours/small.md:1: the tour has no title; begin with "# Title"'],
  ])('with %j as %j is refused', (before, after, message) => {
    expect(messagesOf(ENGLISH.replace(before, after))).toEqual([expect.stringContaining(message)]);
  });

  it('that a reader collected is one, whatever she typed', () => {
    const step = {
      ...{
        title: '## 1. [Gao]\n& <b>',
        view: 'country=ML&from=2013&map=7/12.8/-7.8',
        place: '- place: *Gao*',
      },
      ...{ start: '2013', end: '2013-05', text: '- view: **not a view** \n\n## nor `a step`' },
      sources: [{ publisher: 'A [B]', url: 'https://example.org/a_(b)?c=d e' }],
    };
    const written = { title: '# Mine', about: 'Sources:', steps: [step, { ...step, text: '\\ and <i>' }] };
    const problems: Problem[] = [];
    const text = parseTour('mine', writeTour(written), problems);
    expect(problems).toEqual([]);
    const again = tourOf('own', text);
    expect(again.steps.map(({ text }) => text)).toEqual([
      '- view: **not a view** ## nor `a step`',
      '\\ and <i>',
    ]);
    expect(again).toMatchObject({
      ...{ title: '# Mine', about: 'Sources:' },
      steps: [
        {
          ...{
            title: '## 1. [Gao] & <b>',
            view: step.view,
            place: step.place,
            start: '2013',
            end: '2013-05',
          },
          sources: [{ publisher: 'A (B)', url: 'https://example.org/a_%28b%29?c=d%20e' }],
        },
        {},
      ],
    });
    // Read and written once more it is the same, and the lint has nothing against it.
    expect(writeTour(again)).toBe(writeTour(written));
    const translation = `${FRENCH}\n## Encore\n\n- place: Gao\n\nMot.\n`;
    expect(messagesOf(writeTour(written), translation, translation)).toEqual([]);
  });

  it('has the same steps in every language, whose views are those of the English file', () => {
    expect(messagesOf(ENGLISH, FRENCH.replace('- place', '- when: 2015\n- place'))).toEqual([
      'data/tours/small.fr.md:7: "when" stands in a translation; leave it to the English file',
    ]);
    expect(messagesOf(ENGLISH, `${FRENCH}\n## Encore\n\n- place: Gao\n\nMot.\n`)).toEqual([
      'data/tours/small.fr.md:11: 2 steps where tours/small.md has 1; translate each',
    ]);
  });
});

it('every step of the tours in data/ names a place on the map, for readers without a script', () => {
  const { tours, problems } = readTours('data');
  expect(problems).toEqual([]);
  expect(problemsOfTours({ tours, problems }, tables)).toEqual([]);
  for (const tour of tours) {
    for (const { view } of tourIn(tour, 'en').steps) expect(new URLSearchParams(view).has('map')).toBe(true);
  }
});
