import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureIn } from './figures.ts';

const figureOf = (text: string): number => {
  const bytes = new TextEncoder().encode(`,${text},`);
  return figureIn(bytes, 1, bytes.length - 1);
};

test('what is nothing but figures is the number that it says', () => {
  const figures = fc
    .tuple(fc.constantFrom('', '-'), fc.nat(999_999_999), fc.option(fc.stringMatching(/^[0-9]{1,6}$/)))
    .map(([sign, whole, part]) => sign + whole + (part === null ? '' : `.${part}`));
  fc.assert(
    fc.property(figures, (text) => {
      expect(figureOf(text)).toBe(Number(text));
    }),
  );
});

test.each([
  '',
  '-',
  '.5',
  '5.',
  '1.2.3',
  '+5',
  ' 5',
  '5 ',
  '1e3',
  '0x10',
  '1,5',
  '--5',
  '1234567890123456',
  '٣',
])('"%s" is left for whoever reads texts', (text) => {
  expect(figureOf(text)).toBeNaN();
});
