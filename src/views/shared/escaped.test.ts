import { expect, test } from 'vitest';
import { escaped } from './escaped.ts';

test('text stays text in markup', () => {
  expect(escaped('<a href="x">&</a>')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;&lt;/a&gt;');
});

test('what XML forbids is replaced, what it allows stays', () => {
  expect(escaped('a\u0001b\u001Fc\uD800d\uFFFFe')).toBe('a\uFFFDb\uFFFDc\uFFFDd\uFFFDe');
  expect(escaped('Ménaka\tغاو\n😀')).toBe('Ménaka\tغاو\n😀');
});
