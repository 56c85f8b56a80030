import { renderToStaticMarkup } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Ranges } from './ranges.tsx';

const partsIn = (text: string): string[] =>
  [...renderToStaticMarkup(<Ranges text={text} />).matchAll(/<span class="in-one-line">(.*?)<\/span>/g)].map(
    ([, part]) => part ?? '',
  );

test.each([
  ['103 of 355 incidents, 2007–2025, 3,546–4,996 reported deaths', ['2007–2025', '3,546–4,996']],
  ['103 événements sur 355, 2007–2025, 3\u202f546–4\u202f996 morts', ['2007–2025', '3\u202f546–4\u202f996']],
  ['18–27 killed', ['18–27']],
  ['in 2015, 3 incidents', []],
])('each range of "%s" stays in one line, and nothing else', (text, expected) => {
  expect(partsIn(text)).toEqual(expected);
});
