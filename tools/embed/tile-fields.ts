// Vector tiles as fields of bytes and as paths, to be written anew with a change.

import Pbf from 'pbf';

export type Path = readonly (readonly [x: number, y: number])[];

/** Numbers of fields in the specification of Mapbox vector tiles, version 2. */
export const FIELD = { layer: 3, name: 1, feature: 2, extent: 5, type: 3, geometry: 4 } as const;
export const POLYGON = 3;
const [MOVE, LINE, CLOSE] = [1, 2, 7];
const BYTES = 2;

export function nameOf(layer: Uint8Array): string {
  let name = '';
  new Pbf(layer).readFields((tag, _result, reader) => {
    if (tag === FIELD.name && reader) name = reader.readString();
  }, null);
  return name;
}

export function pathsOf(geometry: Uint8Array): Path[] {
  const words = new Pbf(geometry);
  const paths: [number, number][][] = [];
  let [x, y] = [0, 0];
  while (words.pos < words.length) {
    const word = words.readVarint();
    const command = word & 7;
    for (let rest = command === CLOSE ? 0 : word >> 3; rest > 0; rest--) {
      x += words.readSVarint();
      y += words.readSVarint();
      if (command === MOVE) paths.push([]);
      paths.at(-1)?.push([x, y]);
    }
  }
  return paths;
}

export function commandsOf(paths: readonly Path[], isArea: boolean): number[] {
  let [x, y] = [0, 0];
  const step = ([toX, toY]: Path[number]): number[] => {
    const steps = [zigzag(toX - x), zigzag(toY - y)];
    [x, y] = [toX, toY];
    return steps;
  };
  const command = (kind: number, count: number): number => kind + 8 * count;
  return paths.flatMap(([first, ...rest]) => [
    command(MOVE, 1),
    ...(first ? step(first) : []),
    command(LINE, rest.length),
    ...rest.flatMap(step),
    ...(isArea ? [command(CLOSE, 1)] : []),
  ]);
}

const zigzag = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);

export type Content = number | Uint8Array;

/** The message field by field; each is written, or left out, by `change`. */
export function rewritten(
  bytes: Uint8Array,
  change: (tag: number, content: Content, out: Pbf) => void,
): Uint8Array {
  const out = new Pbf();
  new Pbf(bytes).readFields((tag, _result, reader) => {
    if (!reader) return;
    change(tag, reader.type === BYTES ? reader.readBytes() : reader.readVarint(), out);
  }, null);
  return out.finish();
}

export function write(out: Pbf, tag: number, content: Content): void {
  if (content instanceof Uint8Array) out.writeBytesField(tag, content);
  else out.writeVarintField(tag, content);
}
