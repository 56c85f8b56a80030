import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keysByRecord, keysOf, keyTableOf } from './keys.ts';
import { createTextPacker, textsOf } from './texts.ts';

const SEED = { seed: 2026 };
const inOrder = (count: number): Uint32Array => Uint32Array.from({ length: count }, (_, at) => at);

function packTexts(texts: readonly string[], order: Uint32Array, areAlike?: boolean) {
  const packer = createTextPacker(areAlike);
  for (const text of texts) packer.add(text);
  return packer.finish(order);
}

test('texts that stand in bytes take turns with strings, in any order', () => {
  const packer = createTextPacker(false);
  const bytes = new TextEncoder().encode(`Gao;${'a'.repeat(70)};Ménaka`);
  const at = (from: number, to: number, areKept: boolean) => ({ bytes, from, to, areKept });
  packer.addBytes(at(0, 3, true));
  packer.add('Kidal');
  packer.addBytes(at(75, bytes.length, false));
  packer.addBytes(at(4, 74, true));
  const texts = textsOf(packer.finish(Uint32Array.of(3, 2, 1, 0)));
  expect([...texts]).toEqual(['a'.repeat(70), 'Ménaka', 'Kidal', 'Gao']);
});

/** More different texts than are handed over one by one. */
const many = (texts: readonly string[]): readonly string[] =>
  Array.from({ length: 21_000 }, (_, at) => `${texts[at % texts.length] ?? ''}${at}`);

test('packed texts are the texts, in the order asked for, whatever signs they have', () => {
  const text = fc.oneof(
    { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
    fc.constantFrom('', 'Ménaka', '\ufeffGao', 'غاو', '🏳️ Kidal'),
  );
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 9 }), (texts) => {
      const order = Uint32Array.from(inOrder(texts.length).toReversed());
      const few = textsOf(packTexts(texts, order));
      expect([...few]).toEqual(texts.toReversed());
      expect([few.at(-1), few.at(texts.length)]).toEqual([undefined, undefined]);
    }),
    SEED,
  );
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 9 }), (texts) => {
      const all = many(texts);
      const packed = packTexts(all.toReversed(), inOrder(all.length).toReversed());
      expect(packed.kind).toBe('joined');
      const read = textsOf(packed);
      expect([...read]).toEqual(all);
      for (const row of [20_999, 0, 255, 256, 511]) expect(read.at(row)).toBe(all[row]);
    }),
    { ...SEED, numRuns: 8 },
  );
});

test('a row is found by its name, unless two have the same', () => {
  const names = many(['a', 'é']);
  const packed = packTexts(names, inOrder(names.length));
  const { indexOf } = keysOf(textsOf(packed), keyTableOf(packed)!);
  for (const row of [0, 1, 255, 256, 20_999]) expect(indexOf.get(names[row]!)).toBe(row);
  expect([indexOf.get('b'), indexOf.has('a0'), indexOf.has('a1')]).toEqual([undefined, true, false]);
  for (const areAlike of [true, false]) {
    const few = packTexts(['a', 'é', 'b'], inOrder(3), areAlike);
    expect(['é', 'b', 'c'].map(keysOf(textsOf(few), keyTableOf(few)!).indexOf.get)).toEqual([
      1,
      2,
      undefined,
    ]);
    expect(keyTableOf(packTexts(['é', 'a', 'b', 'a'], inOrder(4), areAlike))).toBeNull();
  }
});

test('a row without a name of its own has the number of its record', () => {
  const { id, indexOf } = keysByRecord(Uint32Array.of(2, 0, 1));
  expect([...id]).toEqual(['3', '1', '2']);
  expect(['3', '03', '0', '4', ''].map((key) => indexOf.get(key))).toEqual([0, ...Array(4).fill(undefined)]);
});
