// Tests that each break one piece of the sound tables and expect exactly what the lint says about it.

import { expect, test } from 'vitest';
import { messagesWith } from './fixture.ts';

export type Case = [what: string, file: string, piece: string, broken: string, messages: readonly string[]];

/** The messages without the folder that each begins with. */
export function testMessages(cases: readonly Case[]): void {
  test.each(cases)('%s', (_what, file, piece, broken, messages) => {
    expect(messagesWith(file, piece, broken)).toEqual(messages.map((message) => `data/${message}`));
  });
}
