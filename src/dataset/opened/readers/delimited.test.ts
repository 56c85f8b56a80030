import { describe, expect, it } from 'vitest';
import { pollutions, scoreOf } from '../../../../tools/bench/pollutions.ts';
import { readDelimited, type TextTable } from './delimited.ts';
import type { RowNote } from './records.ts';

interface Read extends TextTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
  readonly notes: readonly RowNote[];
}

/** Reads bytes that arrive in pieces of `pieceBytes`. */
async function read(input: string | Uint8Array<ArrayBuffer>, pieceBytes = 1 << 20): Promise<Read> {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  let rows: (readonly string[])[] = [];
  let lines: number[] = [];
  let notes: RowNote[] = [];
  const open = () =>
    new ReadableStream<Uint8Array<ArrayBuffer>>({
      start(controller) {
        for (let at = 0; at < bytes.length; at += pieceBytes)
          controller.enqueue(bytes.slice(at, at + pieceBytes));
        controller.close();
      },
    });
  const table = await readDelimited(
    { sizeBytes: bytes.length, open },
    {
      begin: () => {
        [rows, lines, notes] = [[], [], []];
        return {
          row: (cells, line) => {
            rows.push([...cells]);
            lines.push(line);
          },
          note: (note) => notes.push(note),
        };
      },
    },
  );
  return { ...table, header: table.layout.header.at(-1) ?? [], rows, lines, notes };
}

const HEADER = ['date', 'place', 'killed', 'note'];
const ROWS = [
  ['2012-01-17', 'Ménaka', '3', 'first, of several'],
  ['2012-01-18', 'Aguelhok', '82', 'disputed'],
  ['2012-03-10', 'Tessalit', '', ''],
  ['2012-04-01', 'Tombouctou', '0', 'no fighting'],
];
const csvOf = (delimiter: string, end = '\n', quote = '"'): string =>
  [HEADER, ...ROWS]
    .map((row) => row.map((cell) => (/[,;|\t ]/.test(cell) ? quote + cell + quote : cell)).join(delimiter))
    .join(end) + end;

function utf16(text: string, isLittle: boolean, hasMark: boolean): Uint8Array<ArrayBuffer> {
  const units = [...(hasMark ? '\ufeff' : ''), ...text].map((sign) => sign.charCodeAt(0));
  return Uint8Array.from(
    units.flatMap((unit) => (isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
}

describe('a text file', () => {
  it.each([
    ['commas', csvOf(',')],
    ['semicolons', csvOf(';')],
    ['tabs', csvOf('\t')],
    ['bars', csvOf('|')],
    ['spaces', csvOf(' ')],
    ['a comma and a space', csvOf(', ')],
    ['single quotes', csvOf(',', '\n', "'")],
    ['carriage returns and line feeds', csvOf(',', '\r\n')],
    ['carriage returns', csvOf(',', '\r')],
    ['line ends of three kinds', csvOf(',').replace('\n', '\r\n').replace('82,disputed\n', '82,disputed\r')],
    ['no end of its last line', csvOf(',').trimEnd()],
    ['empty lines at its end', `${csvOf(',')}\n\n`],
    ['a byte order mark', `\ufeff${csvOf(',')}`],
    ['zero bytes', csvOf(',').replace('Aguelhok', 'Aguel\0hok')],
    ['lines above its header', `Incidents in the north\nSource: a desk\n\n${csvOf(',')}`],
    ['a separated line above its header', `Incidents,,,\n,,,\n${csvOf(',')}`],
    ['comments above its header', `# made by hand, in a hurry\n${csvOf(',')}`],
    ['separators at the end of each row', csvOf(',').replaceAll('\n', ',\n')],
    ['separators at the end of its rows of data', csvOf(',').replaceAll(/(\d.*)\n/g, '$1,,\n')],
  ])('with %s', async (_, text) => {
    const { header, rows } = await read(text);
    expect(header.slice(0, 4)).toEqual(HEADER);
    expect(rows.map((row) => row.slice(0, 4))).toEqual(ROWS);
  });

  it.each([
    ['UTF-16, little end first', utf16(csvOf(','), true, true), 'utf-16le'],
    ['UTF-16, big end first', utf16(csvOf(','), false, true), 'utf-16be'],
    ['UTF-16 without a mark', utf16(csvOf(','), true, false), 'utf-16le'],
    ['Windows-1252', Uint8Array.from(csvOf(','), (sign) => sign.charCodeAt(0)), 'windows-1252'],
  ])('in %s', async (_, bytes, encoding) => {
    const table = await read(bytes);
    expect(table.encoding).toBe(encoding);
    expect(table.rows).toEqual(ROWS);
  });

  it('in Windows-1252 whose first megabyte has no accent', { timeout: 30_000 }, async () => {
    const plain = Array.from({ length: 40_000 }, (_, row) => `2012-01-17,Gao,${row},nothing`).join('\n');
    const text = `date,place,killed,note\n${plain}\n2012-01-18,M\u00e9naka,1,last\n`;
    const { rows } = await read(new Uint8Array(Buffer.from(text, 'latin1')), 300_000);
    expect(rows).toHaveLength(40_001);
    expect(rows.at(-1)).toEqual(['2012-01-18', 'Ménaka', '1', 'last']);
  });

  it('in UTF-8 with one letter cut in two stays UTF-8', async () => {
    const bytes = new TextEncoder().encode(`${csvOf(',')}2012-05-01,Ménaka Ménaka Ménaka Mé`);
    const table = await read(bytes.slice(0, -1));
    expect(table.encoding).toBe('utf-8');
    expect(table.rows[0]).toEqual(ROWS[0]);
  });

  it('keeps line breaks within quotes, and the numbers of lines', async () => {
    const { rows, lines, notes } = await read('id,date,text\n1,2012-01-01,"one\ntwo"\n2,2012-01-02,three\n');
    expect(rows).toEqual([
      ['1', '2012-01-01', 'one\ntwo'],
      ['2', '2012-01-02', 'three'],
    ]);
    expect(lines).toEqual([2, 4]);
    expect(notes).toEqual([]);
  });

  it('is the same in pieces of any size', async () => {
    const text = `${csvOf(',', '\r\n')}2012-05-01,Gao,1,"over\r\nlines"\r\n`.repeat(3);
    const whole = await read(text);
    for (const pieceBytes of [1, 7, 64]) expect((await read(text, pieceBytes)).rows).toEqual(whole.rows);
  });

  it('without a header has none', async () => {
    const { layout, rows } = await read(csvOf(',').split('\n').slice(1).join('\n'));
    expect(layout.header).toEqual([]);
    expect(rows).toEqual(ROWS);
  });

  it('with a header of two rows gives both', async () => {
    const { layout, rows } = await read(`when,where,toll,remark\n${csvOf(',')}`);
    expect(layout.header).toEqual([['when', 'where', 'toll', 'remark'], HEADER]);
    expect(rows).toEqual(ROWS);
  });

  it('with tags of the Humanitarian Exchange Language leaves them out of the rows', async () => {
    const { layout, rows } = await read(csvOf(',').replace('\n', '\n#date,#loc+name,#affected+killed,\n'));
    expect(layout.tags).toEqual(['#date', '#loc+name', '#affected+killed', '']);
    expect(rows).toEqual(ROWS);
  });

  it('with several tables gives the first and names the others', async () => {
    const { rows, notes } = await read(`${csvOf(',')}\nactor,role\nMNLA,party\n`);
    expect(rows).toEqual(ROWS);
    expect(notes).toEqual([{ kind: 'table', line: 7, header: ['actor', 'role'] }]);
  });

  it('whose last line is cut says which', async () => {
    const { rows, notes } = await read(`${csvOf(',')}2012-05-01,Ga`);
    expect(rows).toHaveLength(5);
    expect(notes).toEqual([{ kind: 'cut', line: 6 }]);
  });

  it('whose rows are too short or too long says which, and keeps them', async () => {
    const { rows, notes } = await read(
      `${csvOf(',')}2012-05-01,Gao\n2012-05-02,Gao,1,2,3,4\n2012-05-03,Gao,1,x\n`,
    );
    expect(rows.slice(4).map((row) => row.length)).toEqual([4, 6, 4]);
    expect(notes).toEqual([
      { kind: 'short', line: 6, cells: 2 },
      { kind: 'long', line: 7, cells: 6 },
    ]);
  });

  it('with one stray sign in a row is mended, and says so', async () => {
    const more = csvOf(',').split('\n').slice(1).join('\n').repeat(8);
    const { rows, notes } = await read(
      `${csvOf(',')}2012-06-01,"Gao,3,one sign\n2012-06-02,Gao,,3,one separator\n2012-06-03,Kidal3,none\n${more}`,
    );
    expect(rows.slice(4, 7)).toEqual([
      ['2012-06-01', '"Gao', '3', 'one sign'],
      ['2012-06-02', 'Gao', '3', 'one separator'],
      ['2012-06-03', 'Kidal', '3', 'none'],
    ]);
    expect(rows).toHaveLength(39);
    expect(notes).toEqual([6, 7, 8].map((line) => ({ kind: 'mended', line })));
  });

  it('of one column is read', async () => {
    expect((await read('place\nGao\nKidal\n')).rows).toEqual([['Gao'], ['Kidal']]);
  });
});

describe('files polluted as the Pollock benchmark does', () => {
  it('are read better than by a spreadsheet, without being told how they are written', {
    timeout: 60_000,
  }, () => {
    return Promise.all(
      pollutions(8).map(async (file) => {
        if (file.text === '') return { file, found: [] };
        const { layout, rows } = await read(file.text);
        const names = Array.from({ length: layout.width }, (_, column) =>
          layout.header.map((row) => row[column]).join(' '),
        );
        return { file, found: layout.header.length > 0 ? [names, ...rows] : rows };
      }),
    ).then((results) => {
      const found = new Map(results.map((result) => [result.file, result.found]));
      const score = scoreOf([...found.keys()], (file) => found.get(file) ?? []);
      expect(score.simple).toBeGreaterThan(9.9);
      expect(score.weighted).toBeGreaterThan(9.9);
    });
  });
});
