// Leaflet's objects hold every method for every program, and a build cannot tell which of an object's are called. Here
// those go whose name stands nowhere else: neither in our sources nor in what is left of the files of Leaflet in use.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A method of an object at the top of one of Leaflet's files, which are indented with tabs. */
const METHOD = /^\t(\w+): function \([^)]*\) \{(?:[^\n]*\},?\s*\n|[^\n]*\n[\s\S]*?^\t\},?\s*\n)/gm;
const COMMENT = /\/\*[\s\S]*?\*\/|(?<![:'"])\/\/[^\n]*/g;
const NAME = /[\w$]+/g;
/** How our sources call something of an object, or name it in a string. */
const MEMBER = /(?<=[.'"`])[\w$]+/g;
/** What Leaflet asks of an event by the name of a method of the map. */
const NAMESAKES = /\be\.flyTo\b/g;

/** The names of methods that nobody calls. */
export function unusedMembers(leaflet: readonly string[], ours: readonly string[]): ReadonlySet<string> {
  const mentions = new Map<string, number>();
  const count = (names: Iterable<RegExpMatchArray>, by: number): void => {
    for (const [name] of names) mentions.set(name, (mentions.get(name) ?? 0) + by);
  };
  const texts = leaflet.map((text) => text.replace(COMMENT, '').replace(NAMESAKES, ''));
  for (const text of ours) count(text.matchAll(MEMBER), 1);
  for (const text of texts) count(text.matchAll(NAME), 1);
  /** All methods of a name, of whatever object. */
  const methods = new Map<string, string>();
  for (const text of texts)
    for (const [method, name = ''] of text.matchAll(METHOD))
      methods.set(name, (methods.get(name) ?? '') + method);
  const unused = new Set<string>();
  // What goes may have been the only one to call another.
  for (let before = -1; before < unused.size; ) {
    before = unused.size;
    for (const [name, text] of methods) {
      const names = [...text.matchAll(NAME)];
      if (unused.has(name) || mentions.get(name) !== names.filter(([own]) => own === name).length) continue;
      unused.add(name);
      count(names, -1);
    }
  }
  return unused;
}

export const withoutMembers = (text: string, names: ReadonlySet<string>): string =>
  text.replace(COMMENT, '').replace(METHOD, (method, name: string) => (names.has(name) ? '' : method));

/** The files of Leaflet that our sources import, and what those import in turn: texts by path. */
export function leafletInUse(ours: readonly string[], packages: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const visit = (file: string): void => {
    const path = [file, `${file}.js`, join(file, 'index.js')].find(
      (one) => /\.js$/.test(one) && existsSync(one),
    );
    if (path === undefined) throw new Error(`Leaflet has no ${file}.`);
    if (found.has(path)) return;
    const text = readFileSync(path, 'utf8');
    found.set(path, text);
    for (const [, to = ''] of text.matchAll(/(?:from|import) '(\.[^']+)'/g)) visit(join(dirname(path), to));
  };
  for (const text of ours)
    for (const [, file = ''] of text.matchAll(/'(leaflet\/src\/[^']+)'/g)) visit(join(packages, file));
  return found;
}

/** The text of every source in a folder, without tests and types. */
export const sourcesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.test|\.d)\.tsx?$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
