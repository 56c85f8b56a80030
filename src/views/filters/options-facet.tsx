// A facet whose options are a plain list: country, type, target, attribution.

import type { Atlas } from '../../data/load.ts';
import { soonMessages } from '../../i18n/soon.ts';
import type { SetFacetId } from '../../query/facets.ts';
import { toggleOptions } from '../../state/steps.ts';
import { Icon } from '../shared/icon.tsx';
import { optionName } from '../shared/names.ts';
import { LineageSymbol } from '../shared/symbol.tsx';
import type { Scene } from '../view.ts';
import { byFrequency } from './frequency.ts';
import { type FiltersContext, folded, isUnfolded, toggled } from './memory.ts';
import { OptionRow } from './option-row.tsx';

/** Options shown before "7 more" is asked for; of the facet that has the colours, all with one of their own. */
const FIRST_OPTIONS = 4;

interface FacetProps {
  readonly facet: SetFacetId;
  readonly scene: Scene;
  readonly context: FiltersContext;
}

export function OptionsFacet({ facet, scene, context }: FacetProps) {
  const { locale, atlas, state, answer } = scene;
  const { messages, formats } = locale;
  const soon = soonMessages(locale.language).filters;
  const { local, change, note, send } = context;
  const whole = answer.whole[facet];
  const codes = byFrequency(whole);
  const chosen = state.filters[facet];
  // One option is no choice: a file of a reader's own may have no such column.
  if (codes.length < 2) return null;
  const isOpen = isUnfolded(local, facet, chosen.length > 0 || atlas.series.by === facet);
  const first = atlas.series.by === facet ? atlas.series.items.length : FIRST_OPTIONS;
  const isComplete = local.complete.includes(facet) || codes.length <= first + 1;
  const { dictionary } = atlas.columns.sets[facet];
  const shown = isComplete
    ? codes
    : codes.filter((code, at) => at < first || chosen.includes(dictionary[code] ?? ''));
  const most = whole[codes[0] ?? 0] || 1;
  return (
    <fieldset class="facet" aria-label={messages.facets[facet]}>
      <h3 class="facet-head">
        <button type="button" aria-expanded={isOpen} onClick={() => change(folded(local, facet, !isOpen))}>
          <span>{messages.facets[facet]}</span>
          <span class="facet-note">
            {chosen.length > 0
              ? messages.filters.chosen(chosen.length, formats)
              : messages.filters.options(codes.length, formats)}
          </span>
          <Icon name="down" />
        </button>
      </h3>
      {isOpen && (
        <div class="options">
          {shown.map((code) => {
            const id = dictionary[code] ?? '';
            const count = answer.counts[facet][code] ?? 0;
            return (
              <OptionRow
                key={id}
                name={optionName(atlas, facet, id, locale)}
                count={formats.number(count)}
                share={count / most}
                wholeShare={(whole[code] ?? 0) / most}
                symbol={symbolOf(atlas, facet, code)}
                isChecked={chosen.includes(id)}
                onToggle={() => {
                  const isRare = codes.indexOf(code) >= first && !local.complete.includes(facet);
                  note({
                    ...folded(local, facet, true),
                    ...(isRare && { complete: [...local.complete, facet] }),
                  });
                  send(toggleOptions(facet, [id]));
                }}
              />
            );
          })}
          {codes.length > first + 1 && (
            <button
              type="button"
              class="link-button options-more"
              aria-expanded={isComplete}
              onClick={() => change({ complete: toggled(local.complete, facet) })}
            >
              {isComplete ? soon.fewer : soon.more(formats.number(codes.length - shown.length))}
            </button>
          )}
        </div>
      )}
    </fieldset>
  );
}

/** Where the options of this facet have the colours. */
const symbolOf = ({ series }: Atlas, facet: SetFacetId, code: number) =>
  series.by === facet && <LineageSymbol lineage={series.items[series.itemOf[code] ?? -1]} />;
