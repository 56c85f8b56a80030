import { gzipSync, strToU8, zipSync } from 'fflate';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { NoTable, textOf } from './unpack.ts';

const CSV = 'date,lat,lon\n2012-01-01,16.27,-0.04\n';

async function read(file: Blob): Promise<string> {
  return new Response((await textOf(file)).open()).text();
}

const blobOf = (bytes: Uint8Array): Blob => new Blob([bytes as Uint8Array<ArrayBuffer>]);

/** A workbook of one sheet, as small as one can be. */
function workbook(): Blob {
  const relations = (target: string, type: string) =>
    `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;
  const sheet = `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>date</t></is></c><c r="B1" t="inlineStr"><is><t>lat</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>2012-01-01</t></is></c><c r="B2"><v>16.27</v></c></row></sheetData></worksheet>`;
  return blobOf(
    zipSync({
      '[Content_Types].xml': strToU8(
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
      ),
      '_rels/.rels': strToU8(relations('xl/workbook.xml', 'officeDocument')),
      'xl/workbook.xml': strToU8(
        '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="One" sheetId="1" r:id="rId1"/></sheets></workbook>',
      ),
      'xl/_rels/workbook.xml.rels': strToU8(relations('worksheets/sheet1.xml', 'worksheet')),
      'xl/worksheets/sheet1.xml': strToU8(sheet),
    }),
  );
}

describe('a table in another form', () => {
  it('is read from .gz, .zip, and .gz within .zip', async () => {
    expect(await read(blobOf(gzipSync(strToU8(CSV))))).toBe(CSV);
    const zip = zipSync({
      'readme.md': strToU8('x'),
      'data/table.csv': strToU8(CSV),
      '__MACOSX/._table.csv': strToU8(CSV + CSV),
    });
    expect(await read(blobOf(zip))).toBe(CSV);
    expect(await read(blobOf(zipSync({ 'table.csv.gz': gzipSync(strToU8(CSV)) })))).toBe(CSV);
  });

  it('is read from a workbook', async () => {
    expect(await read(workbook())).toBe('date,lat\n2012-01-01,16.27\n');
  });

  it('is read from GeoJSON: points with their properties', async () => {
    const content = {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          id: 'a',
          properties: { date: '2012-01-01', note: 'x, "y"' },
          geometry: { type: 'Point', coordinates: [-0.04, 16.27] },
        },
        { type: 'Feature', properties: { date: '2012-01-02', tags: ['p'] }, geometry: null },
      ],
    };
    expect(await read(new Blob([JSON.stringify(content)]))).toBe(
      'id,date,note,latitude,longitude,tags\na,2012-01-01,"x, ""y""",16.27,-0.04,\n,2012-01-02,,,,"[""p""]"\n',
    );
    expect(await read(new Blob(['[{"date":"2012"},{"date":"2013"}]']))).toBe('date\n2012\n2013\n');
  });

  it('is read from Parquet', async () => {
    const buffer = parquetWriteBuffer({
      columnData: [
        {
          name: 'date',
          data: [new Date('2012-01-01T00:00:00Z'), new Date('2012-01-02T00:00:00Z')],
          type: 'TIMESTAMP',
        },
        { name: 'place', data: ['Gao', null], type: 'STRING' },
        { name: 'killed', data: [3n, 4n], type: 'INT64' },
      ],
    });
    expect(await read(new Blob([buffer]))).toBe('date,place,killed\n2012-01-01,Gao,3\n2012-01-02,,4\n');
  });

  it.each([
    ['an archive without a table', blobOf(zipSync({ 'picture.png': strToU8('x') })), 'zip'],
    ['JSON that is none', new Blob(['{"a": ']), 'json'],
    ['JSON without a list', new Blob(['{"a": 1}']), 'json'],
    ['a Parquet file that is cut', new Blob(['PAR1xxxxxxxxxxxx']), 'parquet'],
    ['a picture', blobOf(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2])), 'picture'],
  ])('is not read from %s', async (_, file, kind) => {
    const failure = await textOf(file).catch((reason: unknown) => reason);
    expect(failure).toBeInstanceOf(NoTable);
    expect((failure as NoTable).kind).toBe(kind);
  });
});
