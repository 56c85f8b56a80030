// Reads a tour's Markdown file (docs/tours.md): a title, a paragraph, then a heading a step with its fields, its text and
// its sources. Says with file and line what it cannot make sense of.

import type { TourSource } from '../../../src/data/tour.ts';
import type { Problem } from '../problem.ts';

/** Where in the file something stands. */
export interface Placed {
  readonly value: string;
  readonly line: number;
}

const FIELDS = ['view', 'when', 'place'] as const;
type Field = (typeof FIELDS)[number];

export interface StepText {
  readonly title: Placed;
  readonly fields: { readonly [Name in Field]?: Placed };
  readonly text: Placed;
  readonly sources: readonly (TourSource & { readonly line: number })[];
}

export interface TourText {
  /** Path inside data/. */
  readonly file: string;
  readonly title: Placed;
  readonly about: Placed;
  readonly steps: readonly StepText[];
}

const SOURCE = /^- \[([^\]]+)\]\(([^\s)]+)\)$/;
const FIELD = /^- ([a-z]+): (.+)$/;
/** Markdown that a step has no use for, and that would be shown as it is written. */
const OTHER_MARKUP = /^(?:[-*+>|#]|\d+\.\s|```|!\[|<)|\*\*|\]\(|`/;

interface Growing {
  title: Placed;
  fields: { [Name in Field]?: Placed };
  lines: Placed[];
  sources: (TourSource & { line: number })[];
}

export function parseTour(file: string, content: string, problems: Problem[]): TourText {
  const add = (line: number, what: string, fix: string): void => {
    problems.push({ file, line, what, fix });
  };
  const begin = (title: Placed): Growing => ({ title, fields: {}, lines: [], sources: [] });
  const head = begin({ value: '', line: 1 });
  const steps: Growing[] = [];
  content.split('\n').forEach((written, index) => {
    const line = index + 1;
    const value = written.trim();
    const part = steps.at(-1) ?? head;
    const [, name = '', field = ''] = FIELD.exec(value) ?? [];
    const [, publisher = '', url = ''] = SOURCE.exec(value) ?? [];
    // The word before the sources is for who reads the file.
    if (value === '' || value === 'Sources:') return;
    if (value.startsWith('# ') && head.title.value === '')
      head.title = { value: value.slice(2).trim(), line };
    else if (value.startsWith('## ')) steps.push(begin({ value: value.slice(3).trim(), line }));
    else if (publisher && part !== head) part.sources.push({ publisher, url, line });
    else if (field && part !== head && isField(name)) part.fields[name] = { value: field, line };
    else if (field) add(line, `"${name}" is no field of a step`, `use ${FIELDS.join(', ')}`);
    else if (OTHER_MARKUP.test(value))
      add(line, `"${value.slice(0, 40)}" is no part of a tour`, 'write plain sentences, see docs/tours.md');
    else part.lines.push({ value, line });
  });
  if (head.title.value === '') add(1, 'the tour has no title', 'begin with "# Title"');
  if (steps.length === 0) add(1, 'the tour has no steps', 'begin each with "## Title"');
  return {
    file,
    title: head.title,
    about: joined(head),
    steps: steps.map((step) => ({ ...step, text: joined(step) })),
  };
}

const isField = (name: string): name is Field => (FIELDS as readonly string[]).includes(name);

const joined = ({ title, lines }: Growing): Placed => ({
  value: lines.map(({ value }) => value).join(' '),
  line: lines[0]?.line ?? title.line,
});
