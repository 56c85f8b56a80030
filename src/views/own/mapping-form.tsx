// Which column of the file is what, with the first rows beneath: guesses that a reader corrects.

import type { DayOrder } from '../../dataset/opened/days.ts';
import { canBeShown, type Role } from '../../dataset/opened/roles.ts';
import { ownMessages } from '../../i18n/own.ts';
import { Titles } from '../shared/titles.tsx';
import type { OpenProps } from './open-props.ts';

const SHOWN_ROLES = [
  'start',
  'end',
  'year',
  'month',
  'day',
  'latitude',
  'longitude',
  'point',
  'place',
  'country',
  'actor',
  'otherActor',
  'kind',
  'best',
  'low',
  'high',
  'injured',
  'title',
  'summary',
  'source',
  'id',
] as const satisfies readonly Role[];

const PREVIEW_ROWS = 5;
const MOST_SIGNS = 60;

export function MappingForm({ scene, memory, actions }: OpenProps) {
  const { language, formats } = scene.locale;
  const { mapping: words, compare, failures, again } = ownMessages(language);
  const { look, mapping, dayOrder, name, failure } = memory;
  if (!look) return null;
  const choose = (role: Role, value: string): void => {
    const next: Partial<Record<Role, number>> = { ...mapping };
    if (value === '') delete next[role];
    else next[role] = Number(value);
    actions.change({ mapping: next, failure: '' });
  };
  const lacksId = memory.earlier !== '' && mapping.id === undefined;
  const isEnough = !lacksId && canBeShown(mapping);
  return (
    <form
      class="own-mapping"
      onSubmit={(event) => {
        event.preventDefault();
        actions.read();
      }}
    >
      <h3>{words.title}</h3>
      {failure === 'nothing' ? (
        <p class="own-failure" role="alert">
          {failures.nothing(memory.rejected, formats)}
        </p>
      ) : failure === 'no-common' ? (
        <p class="own-failure" role="alert">
          {compare.noCommon(memory.earlier, name)}
        </p>
      ) : failure === 'needsId' && mapping.id === undefined ? (
        <p class="own-failure" role="alert">
          {compare.needsIdFirst(name)}
        </p>
      ) : failure === 'changed' ? (
        <p class="own-failure">{failures.changed}</p>
      ) : (
        <p class="fine">{look.profile ? words.known(look.profile.name) : words.guess(name)}</p>
      )}
      <div class="own-roles">
        {SHOWN_ROLES.map((role) => (
          <div key={role}>
            <label for={`own-${role}`}>{words.roles[role]}</label>
            <select
              class="text-field"
              id={`own-${role}`}
              value={mapping[role] === undefined ? '' : String(mapping[role])}
              onChange={(event) => choose(role, event.currentTarget.value)}
            >
              <option value="">{words.none}</option>
              {look.header.map((column, at) => (
                <option key={column} value={String(at)}>
                  {column}
                </option>
              ))}
            </select>
          </div>
        ))}
      </div>
      {look.dayOrder === 'open' && (
        <fieldset class="own-order">
          <legend>{words.order}</legend>
          {(['day-first', 'month-first'] as const satisfies readonly DayOrder[]).map((order) => (
            <label key={order}>
              <input
                type="radio"
                name="own-order"
                checked={dayOrder === order}
                onChange={() => actions.change({ dayOrder: order })}
              />
              {words.orders[order]}
            </label>
          ))}
        </fieldset>
      )}
      {!isEnough && <p class="own-failure">{lacksId ? compare.needsId : words.needed}</p>}
      <div class="own-buttons">
        <button type="submit" class="button button-primary" disabled={!isEnough}>
          {words.open}
        </button>
        <button type="button" class="button" onClick={actions.cancel}>
          {again}
        </button>
      </div>
      <h3 id="own-preview">{words.preview}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys */}
      <section class="own-preview" aria-labelledby="own-preview" tabIndex={0}>
        <table>
          <Titles titles={look.header} />
          <tbody>
            {look.rows.slice(0, PREVIEW_ROWS).map((row, at) => (
              <tr key={String(at)}>
                {look.header.map((column, cell) => (
                  <td key={column}>{shortened(row[cell] ?? '')}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </form>
  );
}

const shortened = (text: string): string =>
  text.length > MOST_SIGNS ? `${text.slice(0, MOST_SIGNS)}…` : text;
