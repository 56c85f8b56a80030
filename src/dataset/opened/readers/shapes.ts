// What kind of thing a cell holds, by its signs alone, and what kinds each column of a table usually holds: by this a
// header is told from data, and a row that came apart is put together again.

/** `empty`, `number`, `date`, `time`, `address`, `word`, `text`, or the pattern of a code: `A-9` for `MG-8769`. */
type Shape = string;

/** By shape: the share of the column's cells that have it. */
export type ColumnShapes = ReadonlyMap<Shape, number>;

const NUMBER = /^[-+]?(?:\d{1,3}(?:[ ,.'’\u00a0\u202f]\d{3})+|\d+)?(?:[.,]\d+)?(?:e[-+]?\d+)?$/i;
const DATE =
  /^(?:\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[-+]\d{2}:?\d{2})?)?|\d{1,2}[-/. ](?:\d{1,2}|\p{L}{3,10})[-/. ](?:\d{4}|\d{2}))$/u;
const TIME = /^\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?$/;
const WORD = /^[\p{L}\p{M}'’._-]+$/u;

export function shapeOf(cell: string): Shape {
  if (cell === '') return 'empty';
  const first = cell.charCodeAt(0);
  const isNumeric = (first >= 48 && first <= 57) || first === 45 || first === 43 || first === 46;
  if (isNumeric && cell.length < 32) {
    if (NUMBER.test(cell)) return 'number';
    if (TIME.test(cell)) return 'time';
    if (DATE.test(cell)) return 'date';
  }
  if (cell.length > 40) return /^https?:\/\/\S+$/.test(cell) ? 'address' : 'text';
  if (WORD.test(cell)) return 'word';
  if (/^https?:\/\/\S+$/.test(cell)) return 'address';
  if (!/\d/.test(cell) || cell.includes(' ') || cell.length > 24) return 'text';
  return cell.replace(/\p{L}+/gu, 'A').replace(/\d+/g, '9');
}

const WORDS: readonly Shape[] = ['word', 'text', 'empty'];

export function shapesOf(rows: readonly (readonly string[])[], width: number): ColumnShapes[] {
  return Array.from({ length: width }, (_, column) => {
    const counts = new Map<Shape, number>();
    for (const row of rows) {
      const shape = shapeOf(row[column] ?? '');
      counts.set(shape, (counts.get(shape) ?? 0) + 1 / rows.length);
    }
    return counts;
  });
}

/** The shape that four in five of a column's filled cells have, if it is not plain words. */
export function typeOf(shapes: ColumnShapes): Shape | null {
  const filled = 1 - (shapes.get('empty') ?? 0);
  if (filled <= 0) return null;
  for (const [shape, share] of shapes) {
    if (!WORDS.includes(shape) && share >= 0.8 * filled) return shape;
  }
  return null;
}

/** Words never seen in the column still fit where words are usual: names are many. */
function shareOf(shapes: ColumnShapes, shape: Shape): number {
  const share = shapes.get(shape) ?? 0;
  if (shape === 'word') return Math.max(share, 0.5 * (shapes.get('text') ?? 0));
  if (shape === 'text') return Math.max(share, 0.5 * (shapes.get('word') ?? 0));
  return share;
}

/** How well a cell fits its column: the logarithm of a share, at most 0. */
export const fitOf = (shapes: ColumnShapes | undefined, cell: string): number =>
  Math.log(0.01 + 0.99 * (shapes ? shareOf(shapes, shapeOf(cell)) : 0));

/** How well a whole row fits. */
export function rowFitOf(columns: readonly ColumnShapes[], cells: readonly string[]): number {
  let sum = 0;
  for (let column = 0; column < columns.length; column++) {
    sum += fitOf(columns[column], cells[column] ?? '');
  }
  return sum;
}
