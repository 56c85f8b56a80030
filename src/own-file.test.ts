import { afterEach, expect, test, vi } from 'vitest';
import type { OwnFileParts } from './own-file-parts.ts';
import type { OwnFile } from './views/own/own-file.ts';

interface Request {
  onOpened(file: OwnFile): void;
}

afterEach(() => {
  for (const path of MOCKED) vi.doUnmock(path);
  vi.unstubAllGlobals();
  vi.resetModules();
});

const MOCKED = ['./views/own/open.tsx', './views/own/keeping.ts', './dataset/opened/atlas.ts'];

test('Back between the closing of the dialog and the file leaves the file', async () => {
  vi.resetModules();
  const openOwnDialog = vi.fn(
    (..._: [unknown, Request]) =>
      () =>
        undefined,
  );
  const page = { classList: { contains: () => false, toggle: () => undefined, remove: () => undefined } };
  const location = new URL('https://atlas.example/#own-file');
  vi.stubGlobal('location', location);
  vi.stubGlobal('document', {
    ...{ documentElement: page, querySelector: () => null, createElement: () => ({}) },
  });
  vi.stubGlobal('window', { addEventListener: () => undefined });
  const kept = { name: 'attacks.csv', file: new Blob(), agreed: undefined };
  vi.doMock('./views/own/keeping.ts', () => ({ keptFile: async () => kept, keptName: () => '' }));
  vi.doMock('./dataset/opened/atlas.ts', () => ({ atlasOfOpened: () => ({ has: {} }) }));
  vi.doMock('./views/own/open.tsx', () => ({ openOwnDialog }));
  const { createOwnFiles } = await import('./own-file.ts');
  const show = vi.fn();
  const [scene, state] = [{ atlas: { lineages: [] } }, { filters: { time: null, area: null } }];
  const files = createOwnFiles({
    sceneNow: () => scene,
    drawing: { views: [], schedule: () => undefined },
    store: { get: () => ({ language: 'en' }), subscribe: () => undefined },
    ...{ read: () => state, show },
  } as unknown as OwnFileParts);
  files.resume();
  await vi.waitFor(() => expect(openOwnDialog).toHaveBeenCalled());
  location.hash = '';
  const end = vi.fn();
  openOwnDialog.mock.calls[0]?.[1].onOpened({ client: { end } } as unknown as OwnFile);
  expect(show).not.toHaveBeenCalled();
  expect(end).toHaveBeenCalledOnce();
});
