import { expect, test, vi } from 'vitest';
import { createKeeper } from './keeper.ts';

vi.mock('./keeping.ts', () => ({
  keptFile: async () => null,
  keepFile: async () => 'full',
  keptName: () => '',
}));

test('that two versions could not be kept says nothing of one of them', async () => {
  const keeper = createKeeper(() => undefined);
  const [before, after] = [new Blob(['before']), new Blob(['after'])];
  await keeper.keep({ name: 'after', file: after, before: { source: before } } as never);
  expect(keeper.stateOf(after, before).is).toBe('full');
  expect(keeper.stateOf(after).is).toBe('not kept');
});
