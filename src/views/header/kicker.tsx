// The name of the atlas and what it holds, above the finding.

import { recordOf } from '../../data/record.ts';
import type { Scene } from '../view.ts';

export function Kicker({ scene }: { scene: Scene }) {
  const { atlas, locale } = scene;
  const { messages, formats } = locale;
  const { count } = atlas.columns;
  const yearOf = (row: number): string => formats.year(recordOf(atlas, row).days.from);
  const years = formats.span(yearOf(0), yearOf(count - 1));
  return (
    <p class="kicker">
      <strong>{messages.kicker.name}</strong> <span class="kicker-what">{messages.kicker.what(years)}</span>
    </p>
  );
}
