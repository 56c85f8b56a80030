// The headline: what the shown incidents come to, and in an embed the title of the one that is open. While the window moves by itself it stays, its dates are said elsewhere.

import { render } from 'preact';
import { headlineOf, topicOf } from '../shared/headline.ts';
import { Ranges } from '../shared/ranges.tsx';
import type { View } from '../view.ts';

export const mountFinding: View = (root) => {
  let drawn: string | null = null;
  return (scene) => {
    if (scene.state.playing && drawn !== null) return;
    // An article that opens the map at an incident is about that one.
    const { text, language } = scene.state.embed ? topicOf(scene) : headlineOf(scene);
    if (root.lang !== language) root.lang = language;
    if (text === drawn) return;
    drawn = text;
    root.dataset.length = lengthOf(text);
    render(<Ranges text={text} />, root);
  };
};

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
