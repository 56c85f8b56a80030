// A tour as Markdown (docs/tours.md), read and written: a title, a paragraph, then a heading a step with its fields, its
// text and its sources. Says with file and line what it cannot make sense of.

import type { Tour, TourSource } from './tour.ts';

interface Problem {
  readonly file: string;
  readonly line: number;
  readonly what: string;
  readonly fix: string;
}

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
/** What follows is text, whatever it begins with. */
const PLAIN = '\\';
/** Markdown that a step has no use for, and that would be shown as it is written. */
const OTHER_MARKUP = /^(?:[-*+>|#]|\d+\.\s|```|!\[|<)|\*\*|\]\(|`/;

interface Growing {
  title: Placed;
  fields: { [Name in Field]?: Placed };
  lines: Placed[];
  sources: (TourSource & { line: number })[];
}

/** What is read beside a map on a phone. */
export const MOST_WORDS = 80;

export const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;

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
    if (value.startsWith(PLAIN)) part.lines.push({ value: value.slice(PLAIN.length), line });
    else if (value.startsWith('# ') && head.title.value === '')
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

/** For a text without a problem; `words` are those of another language. */
export function tourOf(
  id: string,
  { title, about, steps }: TourText,
  facts: TourText['steps'] = steps,
): Tour {
  return {
    id,
    title: title.value,
    about: about.value,
    steps: facts.map(({ fields, sources }, at) => {
      const [start = '', end = start] = (fields.when?.value ?? '').split('/');
      const words = steps[at];
      return {
        title: words?.title.value ?? '',
        view: fields.view?.value ?? '',
        start,
        end,
        place: words?.fields.place?.value ?? '',
        text: words?.text.value ?? '',
        sources: sources.map(({ publisher, url }) => ({ publisher, url })),
      };
    }),
  };
}

/** What `parseTour` reads as the same tour, whatever its words are. */
export function writeTour({ title, about, steps }: Omit<Tour, 'id'>): string {
  const blocks = [
    `# ${lineOf(title)}`,
    ...(about ? [paragraphOf(about)] : []),
    ...steps.flatMap((step) => [
      `## ${lineOf(step.title)}`,
      [
        `- view: ${step.view}`,
        `- when: ${step.start === step.end ? step.start : `${step.start}/${step.end}`}`,
        `- place: ${lineOf(step.place)}`,
      ].join('\n'),
      paragraphOf(step.text),
      'Sources:',
      step.sources.map(sourceLine).join('\n'),
    ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const lineOf = (text: string): string => text.replace(/\s+/g, ' ').trim();

function paragraphOf(text: string): string {
  const line = lineOf(text);
  const isPlain = line.startsWith(PLAIN) || line === 'Sources:' || OTHER_MARKUP.test(line);
  return isPlain ? PLAIN + line : line;
}

/** The signs that end a name or an address in Markdown are spelled another way. */
function sourceLine({ publisher, url }: TourSource): string {
  const name = lineOf(publisher).replaceAll('[', '(').replaceAll(']', ')');
  return `- [${name}](${url.replaceAll('(', '%28').replaceAll(')', '%29').replace(/\s/g, '%20')})`;
}
