// One side of a comparison of periods: two dates as precise as one likes, written as in the address.

import { COMPARE_MESSAGES } from '../../i18n/compare.ts';
import { type DayRange, shortestIso } from '../../lib/time.ts';
import { parseDays } from '../../state/link-time.ts';
import type { Scene } from '../view.ts';

interface PeriodChoiceProps {
  readonly label: string;
  readonly scene: Scene;
  readonly period: DayRange;
  readonly onChange: (period: DayRange) => void;
}

export function PeriodChoice({ label, scene, period, onChange }: PeriodChoiceProps) {
  const messages = COMPARE_MESSAGES[scene.locale.language];
  const written = { from: shortestIso(period.from, 'from'), to: shortestIso(period.to, 'to') };
  const field = (edge: 'from' | 'to') => (
    <input
      type="text"
      class="compare-date"
      autocomplete="off"
      size={10}
      maxLength={10}
      ref={(input) => {
        if (input) showWritten(input, written[edge]);
      }}
      aria-label={edge === 'from' ? messages.from(label) : messages.to(label)}
      title={messages.dateFormat}
      onChange={(event) => {
        const input = event.currentTarget;
        const next = changed(period, edge, input.value.trim());
        input.setCustomValidity(next ? '' : messages.dateWrong(input.value));
        input.setAttribute('aria-invalid', String(!next));
        if (next) onChange(next);
        else input.reportValidity();
      }}
    />
  );
  return (
    <span class="compare-period">
      {field('from')} – {field('to')}
    </span>
  );
}

/** What somebody is typing stays, whatever is drawn meanwhile, until the side itself is another. */
function showWritten(input: HTMLInputElement, written: string): void {
  if (input.dataset.written === written) return;
  input.dataset.written = written;
  input.value = written;
}

/** The period with one end replaced; undefined when the text is no date or the ends would cross. */
function changed(period: DayRange, edge: 'from' | 'to', text: string): DayRange | undefined {
  const days = parseDays(text);
  if (!days) return undefined;
  const next = { ...period, [edge]: days[edge] };
  return next.from <= next.to ? next : undefined;
}
