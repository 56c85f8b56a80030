// One option of a facet: a checkbox with its name, its count and a bar over the ghost of the whole.

import type { ComponentChildren } from 'preact';

interface OptionRowProps {
  readonly name: string;
  readonly count: string;
  /** Parts of the widest bar, 0 to 1: now, and without any filter. */
  readonly share: number;
  readonly wholeShare: number;
  readonly isChecked: boolean;
  /** Some but not all of what the option stands for is chosen. */
  readonly isPartly?: boolean;
  readonly symbol?: ComponentChildren;
  readonly onToggle: () => void;
}

export function OptionRow({
  name,
  count,
  share,
  wholeShare,
  isChecked,
  isPartly,
  symbol,
  onToggle,
}: OptionRowProps) {
  return (
    <label class={share === 0 && !isChecked ? 'option is-empty' : 'option'}>
      <input
        type="checkbox"
        checked={isChecked}
        ref={(box) => {
          if (box) box.indeterminate = isPartly === true;
        }}
        onChange={onToggle}
      />
      {symbol}
      <span class="option-name">
        {name}
        <span class="option-whole" style={{ inlineSize: `${wholeShare * 100}%` }} />
        <span class="option-bar" style={{ inlineSize: `${share * 100}%` }} />
      </span>{' '}
      <span class="option-count">{count}</span>
    </label>
  );
}
