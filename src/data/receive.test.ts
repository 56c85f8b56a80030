import { expect, test } from 'vitest';
import { isGone, receive } from './receive.ts';

const answering = (status: number, type: string) => async () =>
  new Response('{}', { status, headers: { 'Content-Type': type } });
const reasonOf = (open: Parameters<typeof receive>[0]): Promise<unknown> =>
  receive(open, './core.json').then(
    () => null,
    (reason: unknown) => reason,
  );

test('what comes is handed on', async () => {
  const response = await receive(answering(200, 'application/json'), './core.json');
  expect(await response.json()).toEqual({});
});

test('what a newer version has replaced is told from what cannot be reached now', async () => {
  expect(isGone(await reasonOf(answering(404, 'text/plain')))).toBe(true);
  expect(isGone(await reasonOf(answering(410, 'text/plain')))).toBe(true);
  expect(isGone(await reasonOf(answering(200, 'text/html; charset=utf-8')))).toBe(true);
  expect(isGone(await reasonOf(answering(503, 'text/plain')))).toBe(false);
  const offline = await reasonOf(() => Promise.reject(new TypeError('Failed to fetch')));
  expect(offline).toBeInstanceOf(TypeError);
  expect(isGone(offline)).toBe(false);
});

test('the reason names the file', async () => {
  expect(String(await reasonOf(answering(503, 'text/plain')))).toContain('./core.json: 503');
});
