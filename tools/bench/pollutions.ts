// One clean table and the ways in which such a file is found broken in the wild, each with what should be read from it.
// The kinds are those of the Pollock benchmark (Vitagliano et al., VLDB 2023), the table is our own.

export interface Polluted {
  readonly name: string;
  readonly text: string;
  /** Header first, where there is one. */
  readonly expected: readonly (readonly string[])[];
  /** How often such files were met, of the benchmark's survey. */
  readonly weight: number;
}

interface Cell {
  readonly value: string;
  readonly isQuoted: boolean;
}

interface Style {
  readonly delimiter: string;
  readonly quote: string;
  /** Written before a quote within a quoted cell. */
  readonly escapeSign: string;
  readonly newline: string;
}

const PLAIN: Style = { delimiter: ',', quote: '"', escapeSign: '"', newline: '\r\n' };

const NAMES = ['DATE', 'TIME', 'Qty', 'CODE', 'Price', 'Kind', 'Description', 'URL', 'Comments'];
const KINDS = [
  'Goat, Sahelian',
  "Women's Scarf",
  'Well bucket, 12"',
  'Solar lamp',
  'Men\'s sandals, 10" wide',
  'Millet (sack)',
  'Tea set, round 48"',
  "Herders' rope",
];
const TEXTS = [
  "Grown in the inner delta, sold by weight; the market's own scale is used.",
  'Light enough to carry, strong enough to last several seasons.',
  'Made in Mopti: woven by hand, dyed twice, dried in the shade',
  'A 5" rim, 2 handles, and a lid that doesn\'t leak. Comes in three colours, all of them faded.',
  'One size fits all, says the label',
];

function sourceRows(count: number): Cell[][] {
  const rows = Array.from({ length: count }, (_, row): Cell[] => {
    const code = `${['MP', 'GA', 'TB'][row % 3]}-${1000 + ((row * 7919) % 9000)}`;
    const day = String(1 + (row % 28)).padStart(2, '0');
    const kind = KINDS[row % KINDS.length] ?? '';
    const values = [
      `${day}/0${1 + (row % 9)}/2018`,
      `${String(row % 24).padStart(2, '0')}:${String((row * 15) % 60).padStart(2, '0')}`,
      String((row * 3) % 17),
      code,
      `$${((row * 97) % 100) + 0.5}`,
      kind,
      TEXTS[row % TEXTS.length] ?? '',
      `https://www.example.com/product/${code.replace('-', '_')}.html`,
      '',
    ];
    return values.map((value, column) => ({
      value,
      isQuoted: column === 6 || column === 7 || /[,"]/.test(value),
    }));
  });
  return [NAMES.map((value, column) => ({ value, isQuoted: column === 6 || column === 7 })), ...rows];
}

function written({ value, isQuoted }: Cell, { quote, escapeSign }: Style): string {
  return isQuoted ? quote + value.replaceAll(quote, escapeSign + quote) + quote : value;
}

const line = (row: readonly Cell[], style: Style): string =>
  row.map((cell) => written(cell, style)).join(style.delimiter) + style.newline;

/** Every pollution of a table of `count` rows. */
export function pollutions(count: number): Polluted[] {
  const rows = sourceRows(count);
  const [header = [], ...data] = rows;
  const all = rows.map((row) => row.map(({ value }) => value));
  const files: Polluted[] = [];
  const add = (
    name: string,
    text: string,
    weight: number,
    expected: readonly (readonly string[])[] = all,
  ): void => {
    files.push({ name: `${name}.csv`, text, expected, weight });
  };
  const file = (style: Partial<Style> = {}, of = rows): string =>
    of.map((row) => line(row, { ...PLAIN, ...style })).join('');
  /** The file with one line written anew. */
  const withLine = (at: number, text: string): string =>
    rows.map((row, index) => (index === at ? text + PLAIN.newline : line(row, PLAIN))).join('');

  add('source', file(), 1);
  add('file_no_payload', '', 15, []);
  add('file_no_trailing_newline', file().replace(/\r\n$/, ''), 184);
  add('file_double_trailing_newline', `${file()}\r\n`, 5);
  add('file_no_header', file({}, data), 470, all.slice(1));
  for (const times of [2, 3]) {
    const joined = NAMES.map((name) => Array<string>(times).fill(name).join(' '));
    add(`file_header_multirow_${times}`, line(header, PLAIN).repeat(times - 1) + file(), 47, [
      joined,
      ...all.slice(1),
    ]);
  }
  add('file_preamble', `PREAMBLE${','.repeat(8)}\r\n${','.repeat(8)}\r\n${file()}`, 282);
  const second = (width: number): string =>
    rows
      .map((row, index) => {
        const more: Cell = { value: index === 0 ? 'col1' : '', isQuoted: false };
        return line(width > 9 ? [...row, more] : row.slice(0, width), PLAIN);
      })
      .join('');
  add('file_multitable_less', file() + second(8), 188 / 3);
  add('file_multitable_same', file() + second(9), 188 / 3);
  add('file_multitable_more', file() + second(10), 188 / 3);
  add('file_header_only', line(header, PLAIN), 3, all.slice(0, 1));
  add('file_one_data_row', file({}, rows.slice(0, 2)), 4, all.slice(0, 2));
  add('file_record_delimiter_0xA', file({ newline: '\n' }), 1691);
  add('file_record_delimiter_0xD', file({ newline: '\r' }), 7);
  add('file_field_delimiter_0x3B', file({ delimiter: ';' }), 834);
  add('file_field_delimiter_0x9', file({ delimiter: '\t' }), 4);
  add('file_field_delimiter_0x2C_0x20', file({ delimiter: ', ' }), 101);
  add('file_field_delimiter_0x20', file({ delimiter: ' ' }), 4);
  add('file_quotation_char_0x27', file({ quote: "'", escapeSign: '' }), 11);
  add('file_escape_char_0x5C', file({ escapeSign: '\\' }), 1);
  add('file_escape_char_0x00', file({ escapeSign: '' }), 7);
  rows.forEach((row, at) => {
    add(
      `row_field_delimiter_${at}_0x20`,
      withLine(at, line(row, { ...PLAIN, delimiter: ' ', newline: '' })),
      0.37,
    );
    const cells = row.map((cell) => written(cell, PLAIN));
    for (let column = 0; column < cells.length; column++) {
      const before = cells.slice(0, column).join(',');
      const after = cells.slice(column).join(',');
      add(
        `row_more_sep_row${at}_col${column}`,
        withLine(at, `${before},${column > 0 ? ',' : ''}${after}`),
        0.37,
      );
      if (column > 0) add(`row_less_sep_row${at}_col${column}`, withLine(at, before + after), 0.37);
      const quoted = cells.map((cell, index) => (index === column ? `"${cell}` : cell));
      const expected = all.map((values, index) =>
        index === at ? values.map((value, index) => (index === column ? `"${value}` : value)) : values,
      );
      add(`row_extra_quote${at}_col${column}`, withLine(at, quoted.join(',')), 0.37, expected);
    }
  });
  return files;
}

export interface Score {
  /** Of 10: read at all, and precision, recall and their mean for header, records and cells. */
  readonly simple: number;
  readonly weighted: number;
  readonly worst: readonly (readonly [name: string, score: number])[];
}

export function scoreOf(
  files: readonly Polluted[],
  read: (file: Polluted) => readonly (readonly string[])[],
): Score {
  const scores = files.map((file): readonly [Polluted, number] => [
    file,
    scoreOfOne(file.expected, read(file)),
  ]);
  const sum = scores.reduce((total, [, score]) => total + score, 0);
  const weights = files.reduce((total, { weight }) => total + weight, 0);
  return {
    simple: sum / files.length,
    weighted: scores.reduce((total, [{ weight }, score]) => total + weight * score, 0) / weights,
    worst: scores.map(([{ name }, score]) => [name, score] as const).sort((one, other) => one[1] - other[1]),
  };
}

function scoreOfOne(expected: readonly (readonly string[])[], found: readonly (readonly string[])[]): number {
  if (expected.length === 0) return 10;
  const record = (row: readonly string[]): string => row.join('').toLowerCase();
  return (
    1 +
    measure(expected[0] ?? [], found[0] ?? []) +
    (expected.length === 1 ? 3 : measure(expected.slice(1).map(record), found.slice(1).map(record))) +
    measure(expected.flat(), found.flat())
  );
}

/** Precision, recall and their harmonic mean of one bag of texts against another, added up. */
function measure(expected: readonly string[], found: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const text of expected) counts.set(text, (counts.get(text) ?? 0) + 1);
  let same = 0;
  for (const text of found) {
    const left = counts.get(text) ?? 0;
    if (left === 0) continue;
    counts.set(text, left - 1);
    same++;
  }
  if (same === 0) return 0;
  const [recall, precision] = [same / expected.length, same / found.length];
  return precision + recall + (2 * precision * recall) / (precision + recall);
}
