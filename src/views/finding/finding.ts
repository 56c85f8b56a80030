// The headline: what the shown incidents come to. While the window moves by itself it stays, its dates are said elsewhere.

import { headlineOf } from '../shared/headline.ts';
import type { View } from '../view.ts';

export const mountFinding: View = (root) => (scene) => {
  if (scene.state.playing && root.textContent !== '') return;
  const { text, language } = headlineOf(scene);
  if (root.textContent !== text) root.textContent = text;
  if (root.lang !== language) root.lang = language;
};
