// What has been corrected in an incident's entry, each with the way to where all corrections stand with their sources.

import { recordOf } from '../../data/record.ts';
import { correctionMessages } from '../../i18n/corrections.ts';
import { fieldName, valueText } from '../shared/correction-text.ts';
import { anchorsOf, correctionsPath } from '../shared/corrections-page.ts';
import type { PartProps } from './part.ts';

/** `root`: the way to where the page of corrections stands. */
export function Corrections({ scene, row, root }: PartProps & { root: string }) {
  const { atlas, locale } = scene;
  const words = correctionMessages(locale.language);
  const { id } = recordOf(atlas, row);
  const corrections = (atlas.details?.corrections ?? []).filter(({ incident }) => incident === id);
  // An anchor names its incident: those of the others do not matter to it.
  const anchors = anchorsOf(corrections);
  const path = `${root}${correctionsPath(locale.language)}`;
  const own = corrections
    .map((entry, at) => ({ ...entry, anchor: anchors[at] ?? '' }))
    .sort((first, second) => (first.date < second.date ? 1 : first.date > second.date ? -1 : 0));
  if (own.length === 0) return null;
  return (
    <section>
      <h3>{words.ofEntry}</h3>
      <ul class="corrections fine">
        {own.map((entry) => (
          <li key={entry.anchor}>
            <a href={`${path}#${entry.anchor}`}>{locale.formats.date(entry.date, 'short')}</a> ·{' '}
            {words.change(
              fieldName(entry.field, scene),
              valueText(entry.field, entry.old, scene),
              valueText(entry.field, entry.new, scene),
            )}
            . <span lang="en">{entry.reason}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
