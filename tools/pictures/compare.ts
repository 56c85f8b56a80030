// Which drawings of a state are other ones, and by which of their lines.

import { createHash } from 'node:crypto';
import type { Picture } from './record.ts';

/** By drawing, so short that those of all states are kept beside the code. */
export type Marks = Readonly<Record<string, string>>;

export const marksOf = (picture: Picture): Marks =>
  Object.fromEntries(
    Object.entries(picture)
      .sort(([first], [second]) => (first < second ? -1 : 1))
      .map(([name, text]) => [name, createHash('sha256').update(text).digest('hex').slice(0, 10)]),
  );

/** One sentence for each drawing that has come, gone or is another one. */
export function differences(before: Marks, now: Marks): readonly string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort();
  return names.flatMap((name) => {
    if (before[name] === now[name]) return [];
    if (before[name] === undefined) return [`${name} is new`];
    return [now[name] === undefined ? `${name} is gone` : `${name} is another one`];
  });
}

const MOST_LINES = 6;

/** The first lines that only one of the two has. */
export function otherLines(before: string, now: string): readonly string[] {
  const only = (text: string, other: string, sign: string): string[] => {
    const there = new Set(other.split('\n'));
    return text
      .split('\n')
      .filter((line) => !there.has(line))
      .slice(0, MOST_LINES)
      .map((line) => `${sign} ${line.slice(0, 160)}`);
  };
  return [...only(before, now, '-'), ...only(now, before, '+')];
}
