// The headline: what the shown incidents come to. While the window moves by itself it stays, its dates are said elsewhere.

import { render } from 'preact';
import { headlineOf } from '../shared/headline.ts';
import { Ranges } from '../shared/ranges.tsx';
import type { View } from '../view.ts';

export const mountFinding: View = (root) => {
  let drawn: string | null = null;
  return (scene) => {
    if (scene.state.playing && drawn !== null) return;
    const { text, language } = headlineOf(scene);
    if (root.lang !== language) root.lang = language;
    if (text === drawn) return;
    drawn = text;
    render(<Ranges text={text} />, root);
  };
};
