// What a tour must hold to be published: views that an address may name, dates, sources, and the same steps in every
// language.

import { LANGUAGES } from '../../../src/data/languages.ts';
import { atlasOf } from '../../../src/data/load.ts';
import {
  MOST_WORDS,
  type Placed,
  type StepText,
  type TourText,
  wordsIn,
} from '../../../src/data/tour-text.ts';
import { daysOf, parsePartialDate } from '../../../src/lib/time.ts';
import { decode, type Vocabulary } from '../../../src/state/link.ts';
import { keyOf, pairsOf } from '../../../src/state/parameters.ts';
import { TAKEN_TOURS } from '../../../src/state/tour-steps.ts';
import { vocabularyOf } from '../../../src/state/vocabulary.ts';
import { compileTables } from '../compile.ts';
import { forbiddenIn } from '../lint/words.ts';
import type { Problem } from '../problem.ts';
import type { Tables } from '../tables.ts';
import type { ToursReading, WrittenTour } from './tours.ts';

/** Of an address, what is the reader's own choice or the tour's. */
const NOT_A_VIEW = ['lang', 'theme', 'embed', 'show', 'tour', 'step'];

/** Takes tables without structural problems; what cannot be read would only be echoed. */
export function problemsOfTours({ tours, problems }: ToursReading, tables: Tables): readonly Problem[] {
  if (problems.length > 0) return problems;
  const { core, texts } = compileTables(tables);
  const { columns, groupsById } = atlasOf(core, texts.en);
  return tourProblems(tours, { ...vocabularyOf(columns, groupsById), language: 'en', embed: false });
}

function tourProblems(tours: readonly WrittenTour[], vocabulary: Vocabulary): readonly Problem[] {
  return tours.flatMap(({ id, texts }) => [
    ...(TAKEN_TOURS.includes(id)
      ? [{ file: texts.en.file, line: 1, what: `"${id}" is taken`, fix: 'give the tour another name' }]
      : []),
    ...texts.en.steps.flatMap((step) => stepProblems(texts.en.file, step, vocabulary)),
    ...LANGUAGES.flatMap((language) => [
      ...wordProblems(texts[language]),
      ...(language === 'en' ? [] : translationProblems(texts[language], texts.en)),
    ]),
  ]);
}

function stepProblems(file: string, { title, fields, sources }: StepText, vocabulary: Vocabulary): Problem[] {
  const missing = (['view', 'when'] as const).filter((name) => !fields[name]);
  return [
    ...missing.map((name) => ({
      ...{ file, line: title.line },
      ...{ what: `the step has no "${name}"`, fix: `add "- ${name}: …" below the heading` },
    })),
    ...(fields.view ? viewProblems(file, fields.view, vocabulary) : []),
    ...(fields.when ? dateProblems(file, fields.when) : []),
    ...(sources.length > 0
      ? []
      : [
          {
            ...{ file, line: title.line, what: 'the step has no source' },
            fix: 'add "- [Publisher](https://…)" below the text',
          },
        ]),
    ...sources
      .filter(({ url }) => !/^https?:\/\/[^/]+/.test(url))
      .map(({ url, line }) => ({
        file,
        line,
        what: `"${url}" is no web address`,
        fix: 'begin it with https://',
      })),
  ];
}

function viewProblems(file: string, { value, line }: Placed, vocabulary: Vocabulary): Problem[] {
  const names = pairsOf(value).map(([name]) => name);
  const foreign = names.filter((name) => !keyOf(name) || NOT_A_VIEW.includes(name));
  const fix = 'copy the view from an address of the atlas, from the "?" on';
  return [
    ...foreign.map((name) => ({ file, line, what: `"${name}" is no part of a view`, fix })),
    ...decode(value, vocabulary).problems.map((problem) => ({
      ...{ file, line, what: `${problem.key}=${problem.value} means nothing here`, fix },
    })),
  ];
}

function dateProblems(file: string, { value, line }: Placed): Problem[] {
  const [first, last] = value.split('/').map(parsePartialDate);
  const isOrdered = first && (!value.includes('/') || (last && daysOf(first).from <= daysOf(last).to));
  return isOrdered
    ? []
    : [
        {
          file,
          line,
          what: `"${value}" is no date`,
          fix: 'write YYYY-MM-DD, or two with a slash between them',
        },
      ];
}

function wordProblems({ file, title, about, steps }: TourText): Problem[] {
  const places = steps.flatMap(({ title: own, text, fields }) => [
    own,
    text,
    ...(fields.place ? [fields.place] : []),
  ]);
  return [
    ...[title, about, ...places].flatMap(({ value, line }) =>
      forbiddenIn(value).map(({ word, advice }) => ({
        ...{ file, line, what: `the text says "${word}" outside a quotation` },
        fix: `${advice}; or put the words of others in quotation marks`,
      })),
    ),
    ...steps.flatMap(({ title: own, text, fields }) => [
      ...(text.value === ''
        ? [{ file, line: own.line, what: 'the step has no text', fix: 'say what the view shows' }]
        : []),
      ...(fields.place
        ? []
        : [
            {
              file,
              line: own.line,
              what: 'the step has no "place"',
              fix: 'add "- place: …" below the heading',
            },
          ]),
      ...(wordsIn(text.value) > MOST_WORDS
        ? [
            {
              ...{ file, line: text.line, what: `the text has ${wordsIn(text.value)} words` },
              fix: `say it in ${MOST_WORDS} at most`,
            },
          ]
        : []),
    ]),
  ];
}

function translationProblems(text: TourText, english: TourText): Problem[] {
  const { file, steps } = text;
  const fix = 'leave it to the English file';
  return [
    ...(steps.length === english.steps.length
      ? []
      : [
          {
            ...{ file, line: steps.at(-1)?.title.line ?? 1 },
            ...{
              what: `${steps.length} steps where ${english.file} has ${english.steps.length}`,
              fix: 'translate each',
            },
          },
        ]),
    ...steps.flatMap(({ fields, sources }) => [
      ...(['view', 'when'] as const).flatMap((name) => {
        const field = fields[name];
        return field ? [{ file, line: field.line, what: `"${name}" stands in a translation`, fix }] : [];
      }),
      ...sources.slice(0, 1).map(({ line }) => ({ file, line, what: 'sources stand in a translation', fix })),
    ]),
  ];
}
