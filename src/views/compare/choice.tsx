// The controls of a comparison: by what, and one choice a side, each beside the mark it has on the map.

import type { ComponentChildren } from 'preact';
import { COMPARE_MESSAGES } from '../../i18n/compare.ts';
import type { ComparedFacet, Comparison, Pair } from '../../query/facets.ts';
import type { DrawingTarget } from '../../state/state.ts';
import { comparisonOf, SideSymbol } from '../shared/comparison.tsx';
import { Icon } from '../shared/icon.tsx';
import { Options } from '../shared/options.tsx';
import { sideNames } from '../shared/side-names.ts';
import type { Scene } from '../view.ts';
import { comparedIn } from './compared.ts';
import { OptionChoice } from './option-choice.tsx';
import { PeriodChoice } from './period-choice.tsx';

type SideChoice = 'first' | 'second';
const SIDES: Pair<SideChoice> = ['first', 'second'];

interface ChoiceProps {
  readonly scene: Scene;
  readonly compare: Comparison;
  /** An embed names its sides and does not let them be changed. */
  readonly isFixed: boolean;
  readonly onFacet: (by: ComparedFacet) => void;
  readonly onChange: (compare: Comparison) => void;
  readonly onDraw: (target: DrawingTarget) => void;
  readonly onTable: () => void;
  /** null where nothing can draw them. */
  readonly onMaps: (() => void) | null;
  readonly onEnd: () => void;
}

export function Choice(props: ChoiceProps) {
  const { scene, compare, onFacet } = props;
  const isFixed = import.meta.env.MODE === 'embed' || props.isFixed;
  const messages = COMPARE_MESSAGES[scene.locale.language];
  const names = sideNames(scene, compare);
  const { both } = comparisonOf(scene, compare);
  return (
    <fieldset class="compare-choice" aria-label={messages.title}>
      {!isFixed && (
        <label class="compare-by">
          <span class="compare-label">{messages.by}</span>
          <span class="menu">
            <select
              value={compare.by}
              onChange={(event) => onFacet(event.currentTarget.value as ComparedFacet)}
            >
              <Options ids={comparedIn(scene)} names={messages.facets} />
            </select>
          </span>
        </label>
      )}
      {SIDES.map((side, at) => (
        <SideOf key={side} side={side}>
          {isFixed ? (
            <strong>{names[at]}</strong>
          ) : (
            <SideControl {...props} side={side} name={names[at] ?? ''} />
          )}
        </SideOf>
      ))}
      {both.count > 0 && <SideOf side="both">{messages.both}</SideOf>}
      <div class="compare-tools">
        {compare.by === 'time' && !isFixed && props.onMaps && (
          <button type="button" class="link-button" onClick={props.onMaps}>
            {messages.maps}
          </button>
        )}
        <button type="button" class="link-button" onClick={props.onTable}>
          {messages.table}
        </button>
        {!isFixed && (
          <button type="button" class="tool" aria-label={messages.end} onClick={props.onEnd}>
            <Icon name="close" />
          </button>
        )}
      </div>
    </fieldset>
  );
}

function SideOf({ side, children }: { side: SideChoice | 'both'; children: ComponentChildren }) {
  return (
    <div class={`compare-side is-${side}`}>
      <SideSymbol side={side} />
      {children}
    </div>
  );
}

function SideControl(props: ChoiceProps & { readonly side: SideChoice; readonly name: string }) {
  const { scene, compare, side, name, onChange, onDraw } = props;
  const messages = COMPARE_MESSAGES[scene.locale.language];
  const label = messages[side];
  const withSide = <T,>(sides: Pair<T>, value: T): Pair<T> =>
    side === 'first' ? [value, sides[1]] : [sides[0], value];
  switch (compare.by) {
    case 'time':
      return (
        <PeriodChoice
          label={label}
          scene={scene}
          period={compare.sides[side === 'first' ? 0 : 1]}
          onChange={(period) => onChange({ by: 'time', sides: withSide(compare.sides, period) })}
        />
      );
    case 'area':
      return (
        <>
          <strong>{name}</strong>
          <button
            type="button"
            class="button"
            aria-pressed={scene.state.drawing === side}
            aria-label={messages.drawAgain(name)}
            onClick={() => onDraw(side)}
          >
            {messages.drawShort}
          </button>
        </>
      );
    default:
      return (
        <OptionChoice
          label={label}
          scene={scene}
          by={compare.by}
          ids={compare.sides[side === 'first' ? 0 : 1]}
          taken={compare.sides[side === 'first' ? 1 : 0]}
          name={name}
          onChange={(ids) => onChange({ by: compare.by, sides: withSide(compare.sides, ids) })}
        />
      );
  }
}
