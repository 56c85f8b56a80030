import { afterAll, expect, test, vi } from 'vitest';
import type { MapNames } from '../../../data/payload/map-names.ts';
import { localeOf } from '../../../i18n/index.ts';
import { createNamePainter } from './name-painter.ts';

const focus = { latitude: 17, longitude: -4 };
const names: MapNames = { countries: [{ iso2: 'ML', focus: true, ...focus }], places: [], regions: [] };
const everything = { left: 0, top: 0, right: 8192, bottom: 8192 };
const scene = {
  locale: localeOf('en'),
  zoom: 5,
  isCollection: true,
  marks: [],
  canvas: everything,
  view: everything,
  covered: [],
};
let letterPx = 7;
const measureText = (text: string): { width: number } => ({ width: text.length * letterPx });
vi.stubGlobal('document', { createElement: () => ({ getContext: () => ({ measureText }) }) });
afterAll(() => vi.unstubAllGlobals());

test('names are measured again when a face has arrived', () => {
  const painter = createNamePainter();
  painter.setNames(names);
  const widthPx = (): number => {
    const [{ box } = { box: everything }] = painter.inView(scene);
    return box.right - box.left;
  };
  const before = widthPx();
  letterPx = 9;
  expect(widthPx()).toBe(before);
  painter.measureAgain();
  expect(widthPx()).toBeGreaterThan(before);
});

test('names of the same view are the same object; what covers one more of them is another view', () => {
  const painter = createNamePainter();
  painter.setNames(names);
  const first = painter.inView(scene);
  expect(first).toHaveLength(1);
  expect(painter.inView({ ...scene, canvas: { ...everything }, covered: [] })).toBe(first);
  expect(painter.inView({ ...scene, covered: [everything] })).toHaveLength(0);
});

test('names laid out ahead are not measured again by the drawing that asks for them', () => {
  const widthPx = (painter: ReturnType<typeof createNamePainter>): number => {
    const [{ box } = { box: everything }] = painter.inView(scene);
    return box.right - box.left;
  };
  const [ahead, late] = [createNamePainter(), createNamePainter()];
  for (const painter of [ahead, late]) painter.setNames(names);
  letterPx = 7;
  ahead.layOut(scene);
  letterPx = 9;
  expect(widthPx(ahead)).toBeLessThan(widthPx(late));
});
