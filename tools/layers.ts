// The rules of who may import whom in src/, as a function from sources to sentences about what breaks them.
import { posix } from 'node:path';
import { parseSync, Visitor } from 'vite';

type Import = { from: string; to: string; written: string };

/** Each layer may import itself and those before it. */
const layers = ['lib', 'data', 'dataset', 'query', 'state', 'engine', 'i18n', 'views', 'main'];
/** What draws on a page belongs where pages are drawn. */
const drawingPackages = /^(?:leaflet|preact)(?:\/|$)/;

/** One sentence for each import that goes the wrong way; paths are relative to the root and begin with `src/`. */
export function layerProblems(sources: ReadonlyMap<string, string>): string[] {
  const imports = [...sources].flatMap(([path, source]) => importsOf(path, source));
  return [
    ...imports.flatMap((each) => {
      const rule = brokenRule(each);
      return rule ? [`${each.from} imports '${each.written}': ${rule}.`] : [];
    }),
    ...cycles(imports).map((cycle) => `${cycle.join(' → ')}: no cycles of imports.`),
  ];
}

/** Every module a file names: in imports and re-exports (of types, too), imports on demand, and worker addresses. */
function importsOf(path: string, source: string): Import[] {
  const written: string[] = [];
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} cannot be read: ${errors[0]?.message}`);
  const note = (node: { type: string; value?: unknown } | null | undefined): void => {
    if (node?.type === 'Literal' && typeof node.value === 'string') written.push(node.value);
  };
  new Visitor({
    ImportDeclaration: (node) => note(node.source),
    ExportNamedDeclaration: (node) => note(node.source),
    ExportAllDeclaration: (node) => note(node.source),
    ImportExpression: (node) => note(node.source),
    TSImportType: (node) => note(node.source),
    NewExpression: (node) => {
      if (node.callee.type === 'Identifier' && node.callee.name === 'URL' && node.arguments.length === 2)
        note(node.arguments[0]);
    },
  }).visit(program);
  return written.map((specifier) => ({ from: path, to: resolve(path, specifier), written: specifier }));
}

/** A path from the root for a file of ours; a package's name as it is. */
function resolve(from: string, specifier: string): string {
  const withoutQuery = specifier.replace(/\?.*$/, '');
  return withoutQuery.startsWith('.') ? posix.join(posix.dirname(from), withoutQuery) : withoutQuery;
}

/** A file that lies directly in src/ starts a program and knows every part. */
function layerOf(path: string): string {
  const [, folder = '', ...rest] = path.split('/');
  return rest.length === 0 ? 'main' : folder;
}

/** The folder or file within src/views/ that a view consists of. */
function viewOf(path: string): string {
  return path.split('/')[2]?.replace(/\.tsx?$/, '') ?? '';
}

function brokenRule({ from, to }: Import): string | undefined {
  const own = layerOf(from);
  const rank = layers.indexOf(own);
  if (rank < 0) return `src/${own}/ is no layer (layers: ${layers.join(' ← ')})`;
  if (drawingPackages.test(to) && rank < layers.indexOf('views'))
    return `only views and main draw, ${own} does not`;
  if (!isOurCode(to)) return undefined;
  if (!to.startsWith('src/')) return 'code in src/ imports no code outside it';
  const other = layerOf(to);
  if (other === 'i18n' && !['i18n', 'views', 'main'].includes(own)) return 'i18n is for views and main only';
  if (layers.indexOf(other) > rank) return `${own} lies left of ${other} (${layers.join(' ← ')})`;
  if (own === 'views' && other === 'views') return brokenViewRule(viewOf(from), viewOf(to));
  return undefined;
}

/** `view` holds what a view is to the program, `shared` what several are built from. */
function brokenViewRule(from: string, to: string): string | undefined {
  if (from === to || to === 'shared' || to === 'view') return undefined;
  return `the view ${from} imports no other view (${to}); what both need goes to src/views/shared/`;
}

/** Packages have neither a dot at their start nor a folder of ours; sheets of style and data are no code. */
function isOurCode(to: string): boolean {
  return /^(?:src|tools|e2e|\.\.)\//.test(to) && /\.(?:[cm]?[jt]sx?)$/.test(to);
}

/** Each cycle once, as the files along it, by a search in depth that remembers the way it came. */
function cycles(imports: readonly Import[]): string[][] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of imports) targets.set(from, [...(targets.get(from) ?? []), to]);
  const done = new Set<string>();
  const found: string[][] = [];
  const visit = (file: string, way: readonly string[]): void => {
    const start = way.indexOf(file);
    if (start >= 0) found.push([...way.slice(start), file]);
    if (start >= 0 || done.has(file)) return;
    for (const to of targets.get(file) ?? []) visit(to, [...way, file]);
    done.add(file);
  };
  for (const file of targets.keys()) visit(file, []);
  return found;
}
