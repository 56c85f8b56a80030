// The headline: what the shown incidents come to, and in an embed the title of the one that is open. While the window moves by itself it stays, its dates are said elsewhere.

import { render } from 'preact';
import { headlineOf } from '../shared/headline.ts';
import { Ranges } from '../shared/ranges.tsx';
import type { Scene, View } from '../view.ts';

export const mountFinding: View = (root) => {
  let drawn: string | null = null;
  return (scene) => {
    if (scene.state.playing && drawn !== null) return;
    const { text, language } = openIncident(scene) ?? headlineOf(scene);
    if (root.lang !== language) root.lang = language;
    if (text === drawn) return;
    drawn = text;
    render(<Ranges text={text} />, root);
  };
};

/** An article that opens the map at an incident is about that one. */
function openIncident({ state, atlas }: Scene): { text: string; language: string } | null {
  const row = state.embed ? atlas.columns.indexOf.get(state.selected ?? '') : undefined;
  const text = row === undefined ? undefined : atlas.texts.title[row];
  return text === undefined ? null : { text, language: atlas.texts.language };
}
