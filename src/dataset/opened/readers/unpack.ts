// Files that hold a table in another form, as text: a reader of its own for each format, fetched with the first such file.

import type { ByteSource } from './delimited.ts';
import { type Part, WHOLE } from './groups.ts';
import { type FileKind, kindOf } from './kind.ts';
import type { TableSource } from './typed.ts';
import { FETCH_OPTIONS, lineOf, type Unpacked } from './unpacked.ts';

type NoTableKind = FileKind | 'one-row' | 'too-much' | 'no-common' | 'address';

/** Itself, or the address of one whose parts are fetched as they are needed. */
export type FileSource = Blob | string;

/** `part`: what of it is asked for, where that can be told before it is read. */
export const sourceFor = (file: FileSource, part: Part = WHOLE): Promise<TableSource> =>
  typeof file === 'string' ? tableAt(file, part) : textOf(file);

async function tableAt(address: string, part: Part): Promise<TableSource> {
  const { remoteParquet } = await import('./remote.ts');
  const remote = await remoteParquet(address, part);
  if (remote) return remote;
  const response = await fetch(address, FETCH_OPTIONS).catch(() => null);
  if (!response?.ok) throw new NoTable('address');
  return textOf(await response.blob());
}

/** The file holds no table that can be read; `kind` says what it is instead. */
export class NoTable extends Error {
  readonly kind: NoTableKind;
  constructor(kind: NoTableKind) {
    super(`No table but: ${kind}.`);
    this.kind = kind;
  }
}

const READERS: Partial<Record<FileKind, () => Promise<(file: Blob) => Promise<Unpacked>>>> = {
  zip: async () => (await import('./zip.ts')).readZip,
  json: async () => (await import('./geojson.ts')).readGeojson,
  parquet: async () => (await import('./parquet.ts')).readParquet,
};

/** A file as text, whatever it comes in; what holds none is named. */
export async function textOf(file: Blob): Promise<ByteSource> {
  const kind = kindOf(new Uint8Array(await file.slice(0, 4096).arrayBuffer()));
  if (kind === 'text') return sourceOf(file);
  if (kind === 'gzip') return textOf(await unzipped(file));
  const read = await READERS[kind]?.();
  if (!read) throw new NoTable(kind);
  const unpacked = await read(file).catch((reason: unknown) => {
    throw reason instanceof NoTable ? reason : new NoTable(kind);
  });
  if (unpacked === null) throw new NoTable(kind);
  // What is packed may be packed again: a .csv.gz in a .zip.
  return unpacked instanceof Blob ? textOf(unpacked) : sourceOf(csvOf(unpacked));
}

/**
 * In larger parts than a stream of its own has; the next one is on its way while one is read. Of the first no more than the
 * look at a file needs.
 */
const [FIRST_BYTES, PART_BYTES] = [256 * 1024, 1024 * 1024];

const sourceOf = (file: Blob): ByteSource => ({
  sizeBytes: file.size,
  open() {
    let at = 0;
    return new ReadableStream<Uint8Array<ArrayBuffer>>({
      async pull(controller) {
        const part = file.slice(at, at + (at === 0 ? FIRST_BYTES : PART_BYTES));
        at += part.size;
        if (part.size > 0) controller.enqueue(new Uint8Array(await part.arrayBuffer()));
        if (at >= file.size) controller.close();
      },
    });
  },
});

const unzipped = (file: Blob): Promise<Blob> =>
  new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).blob();

const csvOf = (rows: readonly (readonly string[])[]): Blob => new Blob(rows.map(lineOf));
