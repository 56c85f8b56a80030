import { expect, test } from 'vitest';
import { isSamePage, type Network, outcomeOf, tryAll } from './try.ts';

test.each([
  [200, false, 'reached'],
  [200, true, 'moved'],
  [404, false, 'gone'],
  [410, true, 'gone'],
  [403, false, 'refused'],
  [503, false, 'refused'],
] as const)('an answer %i (moved: %s) means %s', (status, hasMoved, outcome) => {
  expect(outcomeOf(status, hasMoved)).toBe(outcome);
});

test('another protocol, www or a last slash is the same page', () => {
  expect(isSamePage('http://a.example/x', 'https://www.a.example/x/')).toBe(true);
  expect(isSamePage('http://a.example/x', 'https://a.example/')).toBe(false);
});

test('a site is asked one at a time with pauses, an address once, and one that knows no HEAD for the page', async () => {
  const asked: string[] = [];
  let waitedMs = 0;
  let open = 0;
  const network: Network = {
    async fetch(url, { method }) {
      asked.push(`${method} ${url}`);
      open += 1;
      expect(open).toBe(1);
      await Promise.resolve();
      open -= 1;
      if (url.endsWith('/lost')) throw new Error('no such host');
      return { status: method === 'HEAD' && url.endsWith('/old') ? 405 : 200, url, redirected: false };
    },
    async wait(ms) {
      waitedMs += ms;
    },
  };
  const urls = [
    'https://a.example/1',
    'https://a.example/old',
    'https://a.example/lost',
    'https://a.example/1',
  ];
  const trials = await tryAll(urls, () => undefined, network);
  expect(asked).toEqual([
    'HEAD https://a.example/1',
    'HEAD https://a.example/old',
    'GET https://a.example/old',
    'HEAD https://a.example/lost',
  ]);
  expect(waitedMs).toBe(10_000);
  expect(trials.map(({ outcome, said }) => [outcome, said])).toEqual([
    ['reached', '200'],
    ['reached', '200'],
    ['no answer', 'no such host'],
  ]);
});
