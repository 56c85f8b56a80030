// The number of people killed, as a few lower bounds; any other range comes through the address.

import { soonMessages } from '../../i18n/soon.ts';
import type { DeathsRange } from '../../query/facets.ts';
import { type Send, setDeaths } from '../../state/steps.ts';
import type { Scene } from '../view.ts';

const LOWER_BOUNDS = [1, 10, 50, 100];

export function DeathsFacet({ scene, send }: { scene: Scene; send: Send }) {
  const { messages, formats, language } = scene.locale;
  const soon = soonMessages(language).filters;
  const { deaths } = scene.state.filters;
  const choices: { key: string; label: string; range: DeathsRange | null }[] = [
    { key: 'any', label: soon.deathsAny, range: null },
    ...LOWER_BOUNDS.map((low) => ({
      key: String(low),
      label: `${formats.number(low)}+`,
      range: { low },
    })),
  ];
  const isChosen = (range: DeathsRange | null): boolean =>
    range === null ? deaths === null : deaths?.low === range.low && deaths?.high === undefined;
  return (
    <fieldset class="facet" aria-label={messages.facets.deaths}>
      <h3 class="facet-head facet-head-open">
        <span>{messages.facets.deaths}</span>
      </h3>
      <div class="pills">
        {choices.map(({ key, label, range }) => (
          <label key={key} class="pill">
            <input
              class="over-word"
              type="radio"
              name="deaths"
              checked={isChosen(range)}
              onChange={() => send(setDeaths(range))}
              aria-label={range?.low === undefined ? label : soon.deathsFrom(formats.number(range.low))}
            />
            <span aria-hidden="true">{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
