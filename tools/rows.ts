// Which views ask the columns of all incidents themselves, instead of an answer (src/query) or one record
// (src/data/record.ts): as a function from sources to the number of such places in each file.
import { type ESTree, parseSync, Visitor } from 'vite';

/** What has one entry an incident. */
const ROW_COLUMNS = new Set([
  ...['id', 'indexOf', 'start', 'end', 'captivityUntil', 'firstDay', 'lastDay', 'dated', 'place', 'admin1'],
  ...[
    'latitude',
    'longitude',
    'further',
    'locationPrecision',
    'radiusKm',
    'lineage',
    'attribution',
    'actors',
  ],
  ...['killedLow', 'killedBest', 'killedHigh', 'attackersKilled', 'injured', 'hostages'],
]);
const ROW_TEXTS = new Set(['title', 'summary']);
/** What reads one row of the columns. */
const ROW_READERS = new Set([
  ...['drawnToll', 'isTollUnknown', 'weightOf', 'optionOf', 'countryOf', 'lowOf', 'highOf'],
]);

/** By file, where there are any. */
export function rowReads(sources: ReadonlyMap<string, string>): Record<string, number> {
  const counts = [...sources].map(([path, source]) => [path, placesIn(path, source)] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

function placesIn(path: string, source: string): number {
  const { program } = parseSync(path, source);
  let count = 0;
  new Visitor({
    // `columns.place[row]`, `texts.title[row]`
    MemberExpression({ object, property, computed }) {
      if (computed || property.type !== 'Identifier') return;
      const of = nameOf(object);
      if (of === 'columns' && ROW_COLUMNS.has(property.name)) count++;
      if (of === 'texts' && ROW_TEXTS.has(property.name)) count++;
    },
    // `for (let row = 0; row < columns.count; row++)`
    ForStatement({ test }) {
      if (test && /\bcolumns\.count\b/.test(source.slice(test.start, test.end))) count++;
    },
    // `const { place } = columns`
    VariableDeclarator({ id, init }) {
      if (id.type === 'ObjectPattern' && init && nameOf(init) === 'columns') count += rowNamesIn(id);
    },
    // `({ place }: Columns) =>`
    ObjectPattern(pattern) {
      const annotation = pattern.typeAnnotation?.typeAnnotation;
      if (annotation && source.slice(annotation.start, annotation.end).includes('Columns'))
        count += rowNamesIn(pattern);
    },
    // `[...answer.order]`
    SpreadElement({ argument }) {
      if (nameOf(argument) === 'order') count++;
    },
    ImportSpecifier({ imported }) {
      if (imported.type === 'Identifier' && ROW_READERS.has(imported.name)) count++;
    },
  }).visit(program);
  return count;
}

/** Of a variable, or the last of `scene.atlas.columns`. */
function nameOf(node: ESTree.Expression): string | null {
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'ChainExpression') return nameOf(node.expression);
  if (node.type !== 'MemberExpression' || node.computed || node.property.type !== 'Identifier') return null;
  return node.property.name;
}

const rowNamesIn = ({ properties }: ESTree.ObjectPattern): number =>
  properties.filter(
    (property) =>
      property.type === 'Property' &&
      property.key.type === 'Identifier' &&
      ROW_COLUMNS.has(property.key.name),
  ).length;
