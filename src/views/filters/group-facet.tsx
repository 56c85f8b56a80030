// The groups, gathered by lineage: a lineage's box chooses all of its groups at once.

import type { Lineage } from '../../data/payload/core.ts';
import { soonMessages } from '../../i18n/soon.ts';
import { withKin } from '../../query/kin.ts';
import { showStage, toggleOptions } from '../../state/steps.ts';
import { Icon } from '../shared/icon.tsx';
import { groupName, lineageOfGroup } from '../shared/names.ts';
import { LineageSymbol } from '../shared/symbol.tsx';
import type { Scene } from '../view.ts';
import { choiceCount } from './choices.ts';
import { byFrequency } from './frequency.ts';
import { KinChoice } from './kin-choice.tsx';
import { type FiltersContext, folded, isUnfolded } from './memory.ts';
import { OptionRow } from './option-row.tsx';

export function GroupFacet({ scene, context }: { scene: Scene; context: FiltersContext }) {
  const { messages } = scene.locale;
  const { group } = scene.atlas.columns.sets;
  const { filters, embed, stage } = scene.state;
  const chosen = withKin(filters.group, filters.kin, scene.atlas.kinLinks);
  const lineages = scene.atlas.lineages.map((lineage, code) => {
    const codes = byFrequency(scene.answer.whole.group).filter(
      (groupCode) => lineageOfGroup(scene.atlas, groupCode) === lineage.id,
    );
    return { lineage, code, codes, ids: codes.map((groupCode) => group.dictionary[groupCode] ?? '') };
  });
  const { name, note } = scene.atlas.own?.gathers ?? {
    name: messages.facets.group,
    note: soonMessages(scene.locale.language).filters.inAnyRole,
  };
  const count = choiceCount(
    filters,
    lineages.map(({ ids }) => ids),
  );
  return (
    <fieldset class="facet" aria-label={name}>
      <h3 class="facet-head facet-head-open">
        <span>{name}</span>
        <span class="facet-note">
          {note}
          {count > 0 && ` · ${messages.filters.chosen(count, scene.locale.formats)}`}
        </span>
      </h3>
      <div class="options">
        {lineages.map((each) => (
          <LineageOptions key={each.lineage.id} {...{ scene, context, chosen, ...each }} />
        ))}
        {!embed && scene.atlas.has.lives && (
          <button
            type="button"
            class="link-button"
            onClick={() => context.send(showStage(stage === 'map' ? 'lineages' : 'map'))}
          >
            {stage === 'map' ? messages.lineages.open : messages.lineages.close}
          </button>
        )}
      </div>
    </fieldset>
  );
}

interface LineageOptionsProps {
  readonly scene: Scene;
  readonly context: FiltersContext;
  readonly lineage: Lineage;
  /** Of the lineage, and of its groups, in their columns. */
  readonly code: number;
  readonly codes: readonly number[];
  readonly ids: readonly string[];
  /** All groups that are chosen, by name or as kin. */
  readonly chosen: readonly string[];
}

function LineageOptions({ scene, context, lineage, code, codes, ids, chosen }: LineageOptionsProps) {
  const { atlas, answer, locale, state } = scene;
  const { formats } = locale;
  const { local, change, note, send } = context;
  const { group, kin } = state.filters;
  const byName = ids.filter((id) => group.includes(id));
  const isAll = byName.length === ids.length && ids.length > 0;
  const isPartly = !isAll && ids.some((id) => chosen.includes(id));
  const hasChoice = (byName.length > 0 && !isAll) || kin.some((one) => ids.includes(one.group));
  const isOpen = ids.length > 1 && isUnfolded(local, lineage.id, hasChoice);
  const { lineage: whole, group: wholeGroups } = answer.whole;
  const most = whole.reduce((first, second) => Math.max(first, second), 1);
  const name = lineage.name[locale.language];
  const count = answer.counts.lineage[code] ?? 0;
  return (
    <div class="lineage">
      <div class="lineage-row">
        <OptionRow
          name={name}
          count={formats.number(count)}
          share={count / most}
          wholeShare={(whole[code] ?? 0) / most}
          isChecked={isAll}
          isPartly={isPartly}
          symbol={<LineageSymbol lineage={lineage} />}
          onToggle={() => send(toggleOptions('group', ids))}
        />
        {ids.length > 1 && (
          <button
            type="button"
            class="unfold"
            aria-label={soonMessages(locale.language).filters.groupsOf(name)}
            aria-expanded={isOpen}
            onClick={() => change(folded(local, lineage.id, !isOpen))}
          >
            <Icon name="down" />
          </button>
        )}
      </div>
      {isOpen && (
        <div class="lineage-groups">
          {codes.map((groupCode, at) => {
            const id = ids[at] ?? '';
            const groupCount = answer.counts.group[groupCode] ?? 0;
            const groupLabel = groupName(atlas, groupCode, locale);
            return (
              <div class="lineage-row" key={id}>
                <OptionRow
                  name={groupLabel}
                  count={formats.number(groupCount)}
                  share={groupCount / most}
                  wholeShare={(wholeGroups[groupCode] ?? 0) / most}
                  isChecked={byName.includes(id)}
                  isPartly={!byName.includes(id) && chosen.includes(id)}
                  onToggle={() => {
                    note(folded(local, lineage.id, true));
                    send(toggleOptions('group', [id]));
                  }}
                />
                <KinChoice scene={scene} group={id} name={groupLabel} send={send} />
              </div>
            );
          })}
        </div>
      )}
    </div>
  );
}
