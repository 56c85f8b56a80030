// The name of the atlas and what it holds, above the finding.

import type { Scene } from '../view.ts';

export function Kicker({ scene }: { scene: Scene }) {
  const { atlas, locale } = scene;
  const { messages, formats } = locale;
  const { firstDay } = atlas.columns;
  const years = formats.span(formats.year(firstDay[0] ?? 0), formats.year(firstDay.at(-1) ?? 0));
  return (
    <p class="kicker">
      <strong>{messages.kicker.name}</strong> <span class="kicker-what">{messages.kicker.what(years)}</span>
    </p>
  );
}
