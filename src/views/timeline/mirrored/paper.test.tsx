import { renderToStaticMarkup } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { CORE, TEXTS } from '../../../data/fixture.ts';
import { atlasOf } from '../../../data/load.ts';
import { createEngine } from '../../../engine/engine.ts';
import { localeOf } from '../../../i18n/index.ts';
import { spanOf } from '../../../query/bins.ts';
import type { Comparison } from '../../../query/facets.ts';
import { INITIAL_STATE } from '../../../state/state.ts';
import { ComparisonPaper } from './paper.tsx';

const atlas = atlasOf(CORE, TEXTS);
const whole = spanOf(atlas.columns);

function paperOf(compare: Comparison): string {
  const { filters, sort } = INITIAL_STATE;
  const answer = createEngine(atlas).query({ filters, compare, view: null, axis: whole, sort });
  const scene = { state: { ...INITIAL_STATE, compare }, answer, atlas, locale: localeOf('en') };
  return renderToStaticMarkup(<ComparisonPaper {...{ scene, compare, whole, widthPx: 740 }} />);
}

test('on paper a comparison has the bars of both sides, their names and the years', () => {
  const paper = paperOf({ by: 'country', sides: [['ML'], ['DZ']] });
  expect(paper).toContain('People killed');
  expect(paper).toMatch(/side-fill-first.*Mali.*side-fill-second.*Algeria/);
  const bars = [...paper.matchAll(/<g><path class="side-fill-\w+" d="([^"]+)"/g)];
  expect(bars.filter(([, path]) => path?.includes('M'))).toHaveLength(2);
  expect(paper).toContain('>2013<');
});
