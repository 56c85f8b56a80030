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
    root.dataset.length = lengthOf(text);
    render(<Ranges text={text} />, root);
  };
};

/** An article that opens the map at an incident is about that one. */
function openIncident({ state, atlas }: Scene): { text: string; language: string } | null {
  const row = state.embed ? atlas.columns.indexOf.get(state.selected ?? '') : undefined;
  const text = row === undefined ? undefined : atlas.texts.title[row];
  return text === undefined ? null : { text, language: atlas.texts.language };
}

/**
 * Letters that fit into one line of a wide window, by the sizes of type in header.css: the header keeps its height, so
 * that no filter moves the map under a pointer.
 */
const LENGTHS = [
  ['usual', 98],
  ['long', 106],
  ['longer', 120],
  ['very-long', 148],
] as const;

export function lengthOf(text: string): string {
  return LENGTHS.find(([, most]) => text.length <= most)?.[0] ?? 'two-lines';
}
