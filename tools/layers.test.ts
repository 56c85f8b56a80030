// Fails when a file in src/ imports against the layers that ARCHITECTURE.md draws. That the layers left of the views
// use no page (`document`, `window`) is the compiler's part: tsconfig.engine.json.
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { layerProblems } from './layers.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The files of the app without their tests, which may reach wherever they need. */
function readSources(): Map<string, string> {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => posix.join('src', file.split(sep).join('/')))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file));
  return new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}

const problemsOf = (sources: Record<string, string>) => layerProblems(new Map(Object.entries(sources)));

describe('the import layers', () => {
  it('hold in src/', () => {
    const sources = readSources();
    const problems = layerProblems(sources);
    expect(sources.size).toBeGreaterThan(0);
    expect(problems, problems.join('\n')).toEqual([]);
  });

  it('let a layer import itself, what lies left of it, and packages', () => {
    expect(
      problemsOf({
        'src/query/query.ts': `import { month } from '../lib/time.ts'; import { facets } from './facets.ts';`,
        'src/views/map/layer.ts': `import leaflet from 'leaflet'; import { tooltip } from '../shared/tooltip.ts'; import type { View } from '../view.ts'; import './layer.css';`,
        'src/main.ts': `import { english } from './i18n/en/messages.ts'; import { map } from './views/map/map.ts';`,
      }),
    ).toEqual([]);
  });

  it.each([
    ['src/lib/time.ts', `import type { State } from '../state/state.ts';`, 'lib lies left of state'],
    ['src/query/query.ts', `export { state } from '../state/state.ts';`, 'query lies left of state'],
    [
      'src/engine/engine.ts',
      `import { english } from '../i18n/en/messages.ts';`,
      'i18n is for views and main only',
    ],
    [
      'src/engine/client.ts',
      `const load = () => import('../views/map/map.ts');`,
      'engine lies left of views',
    ],
    [
      'src/engine/client.ts',
      `new Worker(new URL('../main.ts', import.meta.url));`,
      'engine lies left of main',
    ],
    ['src/state/link.ts', `import { render } from 'preact';`, 'only views and main draw'],
    ['src/data/load.ts', `import { lint } from '../../tools/data/lint.ts';`, 'imports no code outside it'],
    [
      'src/views/map/map.ts',
      `import { bars } from '../timeline/bars.ts';`,
      'the view map imports no other view',
    ],
    ['src/views/shared/link.tsx', `import { map } from '../map/map.ts';`, 'imports no other view'],
    ['src/helpers/text.ts', `import { month } from '../lib/time.ts';`, 'src/helpers/ is no layer'],
  ])('refuse in %s: %s', (path, source, rule) => {
    const [problem, ...more] = problemsOf({ [path]: source });
    expect(problem).toContain(rule);
    expect(problem).toContain(path);
    expect(more).toEqual([]);
  });

  it('name a cycle by its files', () => {
    expect(
      problemsOf({
        'src/lib/a.ts': `import './b.ts';`,
        'src/lib/b.ts': `import type { C } from './c.ts';`,
        'src/lib/c.ts': `import './a.ts';`,
      }),
    ).toEqual(['src/lib/a.ts → src/lib/b.ts → src/lib/c.ts → src/lib/a.ts: no cycles of imports.']);
  });
});
