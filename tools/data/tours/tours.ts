// The tours of data/tours/: `<id>.md` in English with views, dates and sources, `<id>.<language>.md` with the same steps
// in other words. What a reader gets of them in each language.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { LANGUAGES, type TextLanguage } from '../../../src/data/languages.ts';
import type { Tour } from '../../../src/data/tour.ts';
import { parseTour, type TourText, tourOf } from '../../../src/data/tour-text.ts';
import { pathInLanguage } from '../../../src/lib/language-file.ts';
import type { DataFile } from '../files.ts';
import type { Problem } from '../problem.ts';

const FOLDER = 'tours';

/** A tour as it is written, in all its languages. */
export interface WrittenTour {
  readonly id: string;
  readonly texts: Readonly<Record<TextLanguage, TourText>>;
}

export interface ToursReading {
  readonly tours: readonly WrittenTour[];
  readonly problems: readonly Problem[];
}

/** `folder` is data/, without a slash at its end. */
export function readTours(folder: string): ToursReading {
  const problems: Problem[] = [];
  const path = `${folder}/${FOLDER}`;
  const ids = existsSync(path)
    ? readdirSync(path).flatMap((name) => /^([a-z0-9-]+)\.md$/.exec(name)?.[1] ?? [])
    : [];
  const textIn = (id: string, language: TextLanguage): TourText => {
    const file = pathInLanguage(`${FOLDER}/${id}`, language, 'md');
    try {
      return parseTour(file, readFileSync(`${folder}/${file}`, 'utf8'), problems);
    } catch {
      problems.push({
        file,
        line: 1,
        what: 'the file cannot be read',
        fix: `write the tour in "${language}"`,
      });
      return { file, title: { value: '', line: 1 }, about: { value: '', line: 1 }, steps: [] };
    }
  };
  const tours = ids.toSorted().map((id) => ({
    id,
    texts: Object.fromEntries(
      LANGUAGES.map((language) => [language, textIn(id, language)]),
    ) as WrittenTour['texts'],
  }));
  return { tours, problems };
}

/** What the page fetches when a tour is followed. */
export const tourFiles = (tours: readonly WrittenTour[]): readonly DataFile[] =>
  tours.flatMap((tour) =>
    LANGUAGES.map((language) => ({
      name: `tour.${tour.id}.${language}`,
      content: JSON.stringify(tourIn(tour, language)),
    })),
  );

/** For tours without a problem. */
export const tourIn = ({ id, texts }: WrittenTour, language: TextLanguage): Tour =>
  tourOf(id, texts[language], texts.en.steps);
