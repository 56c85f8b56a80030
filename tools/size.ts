// Weighs what dist/ makes a reader download, gzip-compressed, against the budget; fails when a limit is passed.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { INTERFACE_LANGUAGES } from '../src/state/state.ts';
import { homePath } from './pages/home-markup.ts';

type Line = { what: string; files: string[]; limit?: number };

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const kilobyte = 1000;
const limits = {
  page: 30,
  script: 110,
  firstData: 60,
  allData: 200,
  firstGround: 60,
  allGround: 320,
  embed: 300,
  embedHelper: 3,
  faces: 60,
  arabicFaces: 35,
};

/** Kilobytes of 1000 bytes, as a server with gzip would send the file. */
function weigh(file: string): number {
  return gzipSync(readFileSync(join(dist, file)), { level: 9 }).length / kilobyte;
}

/** Addresses in the page's tags of one kind that start with a given beginning, as paths within dist/. */
function linked(html: string, tag: RegExp, address: RegExp): string[] {
  return [...html.matchAll(tag)]
    .map(([text]) => address.exec(text)?.[1])
    .filter((path) => path !== undefined && !/^[a-z]+:/i.test(path))
    .map((path) => join('.', path ?? ''));
}

/** The scripts and everything that they import before they run; what is imported on demand does not count. */
function withStaticImports(entries: readonly string[]): string[] {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    const code = readFileSync(join(dist, file), 'utf8');
    for (const [, path = ''] of code.matchAll(/(?:\bfrom|\bimport)\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g))
      visit(join(dirname(file), path));
  };
  entries.forEach(visit);
  return [...found];
}

/** Data files are named by their part and language: core, text.<language>, details (or details.<language>). */
function dataLines(files: readonly string[]): { lines: Line[]; rest: string[] } {
  const part = (name: string) => new RegExp(`^${name}(?![a-z])`);
  const language = (file: string) => /^(?:text|details)[.-]([a-z]{2})(?![a-z0-9])/.exec(basename(file))?.[1];
  const of = (name: string) => files.filter((file) => part(name).test(basename(file)));
  const core = of('core');
  const texts = of('text');
  const details = of('details');
  const lines = [...new Set(texts.map(language))].flatMap((code): Line[] => {
    const first = [...core, ...texts.filter((file) => language(file) === code)];
    const later = details.filter((file) => [undefined, code].includes(language(file)));
    return [
      { what: `data, first view (${code ?? 'one language'})`, files: first, limit: limits.firstData },
      { what: `data, all (${code ?? 'one language'})`, files: [...first, ...later], limit: limits.allData },
    ];
  });
  const lineages = of('lineages');
  lines.push({ what: 'data of the lineage view, on demand (one of these)', files: lineages });
  const tours = of('tour');
  lines.push({ what: 'data of a guided tour, on demand (one of these)', files: tours });
  const named = new Set([...core, ...texts, ...details, ...lineages, ...tours]);
  return { lines, rest: files.filter((file) => !named.has(file)) };
}

function measure(): Line[] {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const scripts = linked(
    html,
    /<script\b[^>]*>|<link\b[^>]*\bmodulepreload\b[^>]*>/g,
    /\b(?:src|href)="([^"]+)"/,
  ).concat(linked(html, /<script\b[^>]*>/g, /\bdata-app="([^"]+)"/));
  const styles = linked(html, /<link\b[^>]*\bstylesheet\b[^>]*>/g, /\bhref="([^"]+)"/);
  const assets = readdirSync(join(dist, 'assets')).map((file) => join('assets', file));
  const firstScripts = withStaticImports(scripts);
  const data = dataLines(assets.filter((file) => file.endsWith('.json')));
  const archives = assets.filter((file) => file.endsWith('.gz'));
  const ground = {
    first: [...data.rest, ...archives.filter((file) => !/detail|rest/.test(file))],
    all: [...data.rest, ...archives],
  };
  const laterScripts = assets.filter((file) => file.endsWith('.js') && !firstScripts.includes(file));
  // The words of every language but English are a file of their own, which the page names for each (tools/data/plugin).
  const firstByLanguage = INTERFACE_LANGUAGES.flatMap((language): Line[] => {
    const named = new RegExp(`data-${language}="([^"]*)"`).exec(html)?.[1]?.split(' ') ?? [];
    const words = named.filter((file) => file.endsWith('.js'));
    const what = `script, first view (${language})`;
    return words.length > 0 ? [{ what, files: [...firstScripts, ...words], limit: limits.script }] : [];
  });
  return [
    ...INTERFACE_LANGUAGES.map((language) => homePath(language)).map((file) => ({
      what: `page, with the list: ${file}`,
      files: [file],
      limit: limits.page,
    })),
    { what: 'script, first view', files: firstScripts, limit: limits.script },
    ...firstByLanguage,
    { what: 'script, on demand', files: laterScripts },
    { what: 'style', files: styles },
    {
      what: 'faces, after the first view',
      files: assets.filter((file) => file.endsWith('.woff2') && !file.includes('arabic')),
      limit: limits.faces,
    },
    {
      what: 'faces of Arabic, beside those',
      files: assets.filter((file) => file.endsWith('.woff2') && file.includes('arabic')),
      limit: limits.arabicFaces,
    },
    ...data.lines,
    { what: 'ground and names, first view', files: ground.first, limit: limits.firstGround },
    { what: 'ground and names, all', files: ground.all, limit: limits.allGround },
    // Those of older versions of the data, too.
    ...readdirSync(dist)
      .filter((file) => /^embed\..*html$/.test(file))
      .map((file) => ({
        what: `embed, the whole of ${file}`,
        files: [file],
        limit: limits.embed,
      })),
    { what: 'helper for pages that embed', files: ['embed.js'], limit: limits.embedHelper },
  ];
}

function main(): boolean {
  if (!existsSync(join(dist, 'index.html'))) {
    console.error('There is no dist/ to weigh: run `npm run build` first.');
    return false;
  }
  const lines = measure().map((line) => ({
    ...line,
    weights: line.files.map((file) => ({ file, weight: weigh(file) })),
  }));
  console.log('kB gzip   limit');
  const problems: string[] = [];
  for (const { what, limit, weights } of lines) {
    const total = weights.reduce((sum, { weight }) => sum + weight, 0);
    console.log(`${total.toFixed(1).padStart(7)} ${(limit?.toString() ?? '').padStart(7)}  ${what}`);
    for (const { file, weight } of weights) console.log(`${weight.toFixed(1).padStart(24)}  ${file}`);
    if (limit !== undefined && total > limit)
      problems.push(`${what} weighs ${total.toFixed(1)} kB, more than the ${limit} kB of the budget.`);
  }
  // A budget that finds nothing to weigh would pass for ever.
  const limited = lines.filter(({ limit, files }) => limit !== undefined && files.length > 0);
  if (!limited.some(({ limit }) => limit === limits.script)) problems.push('No script was found to weigh.');
  if (!limited.some(({ limit }) => limit === limits.firstData))
    problems.push('No data was found to weigh: dist/assets/ has no core*.json with text*.json.');
  for (const problem of problems) console.error(problem);
  return problems.length === 0;
}

process.exitCode = main() ? 0 : 1;
