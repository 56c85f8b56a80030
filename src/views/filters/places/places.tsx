// Places by name while something is typed into the search (the combobox pattern of the ARIA practices), and "Near me".
// Choosing one moves the map there.

import { render } from 'preact';
import type { Resources } from '../../../data/fetch.ts';
import { placesMessages } from '../../../i18n/places.ts';
import { type NamedPlace, type PlaceOnMap, placesNamed, shownAt } from '../../../query/named-places.ts';
import type { Camera } from '../../../state/state.ts';
import type { Send } from '../../../state/steps.ts';
import type { Scene } from '../../view.ts';
import { goToPlace } from './go.ts';
import { createPlaceIndex } from './names.ts';
import { askDevice } from './near-me.ts';
import { createPlaceNote } from './note.ts';
import { countText, nameText } from './place-words.ts';
import './places.css';

export interface Places {
  /** Into the place beneath the search that there is now; on phones a new one each time the sheet opens. */
  readonly draw: (slot: HTMLElement, scene: Scene) => void;
}

const LEAST_SIGNS = 2;
/** Of a larger table none are suggested: to gather all its names and go through them with each letter keeps the page. */
const MOST_ROWS = 10_000;
const MOST_OPTIONS = 6;
const HERE_PATH = 'M8 1v3M8 12v3M1 8h3M12 8h3M8 4a4 4 0 1 1 0 8a4 4 0 0 1 0-8';
const LIST_ID = 'place-options';
const optionId = (at: number): string => `place-option-${at}`;

const suggests = ({ atlas }: Scene): boolean => atlas.columns.count <= MOST_ROWS;

export function createPlaces(root: HTMLElement, send: Send, names: Resources['names']): Places {
  const index = createPlaceIndex(names);
  const note = createPlaceNote();
  let slot: HTMLElement | null = null;
  let scene: Scene | null = null;
  let input: HTMLInputElement | null = null;
  let options: readonly NamedPlace[] = [];
  /** Of the options; -1 while the focus is in the field alone. */
  let active = -1;
  /** What is said of "Near me" until the map has something to show. */
  let said = '';
  /** Where the note is about; null without one. */
  let goneTo: Camera | null = null;

  const go = (place: PlaceOnMap, text: string): void => {
    close();
    said = '';
    note.show(text);
    goneTo = goToPlace(root, send, place);
  };
  const choose = (place: NamedPlace): void => {
    if (scene) go(place, `${nameText(scene, place)}: ${countText(scene, shownAt(place, scene.answer.fail))}`);
  };
  const nearMe = async (): Promise<void> => {
    const say = (text: string): void => {
      said = text;
      update();
    };
    const found = await askDevice(() => scene, index.towns, say);
    if (found) go(found.place, found.text);
  };

  const update = (): void => {
    if (!slot || !scene) return;
    render(<PlacesPart {...{ scene, options, active, said, choose }} onNear={() => void nearMe()} />, slot);
    input?.setAttribute('aria-expanded', String(options.length > 0));
    if (active < 0) input?.removeAttribute('aria-activedescendant');
    else input?.setAttribute('aria-activedescendant', optionId(active));
    slot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  };
  const close = (): void => {
    options = [];
    active = -1;
    update();
  };
  const suggest = async (): Promise<void> => {
    const field = input;
    if (!field || !scene || !suggests(scene) || field.value.trim().length < LEAST_SIGNS) return close();
    const places = await index.of(scene.atlas);
    // Meanwhile she may have gone on.
    if (!places || field !== input || document.activeElement !== field) return;
    active = -1;
    options = field.value.trim().length < LEAST_SIGNS ? [] : placesNamed(places, field.value, MOST_OPTIONS);
    update();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.isComposing || options.length === 0) return;
    const { key } = event;
    const chosen = options[active];
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      // The field itself is one of the places, between the last and the first.
      const count = options.length + 1;
      active = ((active + 1 + (key === 'ArrowDown' ? 1 : count - 1)) % count) - 1;
      update();
    } else if (key === 'Enter') {
      if (chosen) choose(chosen);
      else close();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  // Before the sheet of a phone, which would close with its list; elsewhere the field empties itself.
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || options.length === 0) return;
      close();
      if (root.querySelector('.filters-panel.is-open')) event.stopPropagation();
    },
    true,
  );

  const adopt = (field: HTMLInputElement): void => {
    input = field;
    const attributes = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': LIST_ID };
    for (const [name, value] of Object.entries(attributes)) field.setAttribute(name, value);
    // What takes a moment is done before the second letter.
    field.addEventListener('focus', () => scene && suggests(scene) && void index.of(scene.atlas));
    field.addEventListener('input', () => void suggest());
    field.addEventListener('keydown', onKey);
    field.addEventListener('blur', close);
  };

  return {
    draw(nextSlot, next) {
      const isOther = slot !== nextSlot;
      if (isOther || scene?.atlas.columns !== next.atlas.columns) [options, active, said] = [[], -1, ''];
      [slot, scene] = [nextSlot, next];
      if (goneTo && JSON.stringify(next.state.camera) !== JSON.stringify(goneTo)) {
        goneTo = null;
        note.hide();
      }
      const field = root.querySelector<HTMLInputElement>('.search input');
      if (field && field !== input) adopt(field);
      update();
    },
  };
}

interface PartProps {
  readonly scene: Scene;
  readonly options: readonly NamedPlace[];
  readonly active: number;
  readonly said: string;
  readonly choose: (place: NamedPlace) => void;
  readonly onNear: () => void;
}

function PlacesPart({ scene, options, active, said, choose, onNear }: PartProps) {
  const words = placesMessages(scene.locale.language);
  return (
    <>
      <button type="button" class="tool near-me" onClick={onNear}>
        <svg class="icon" width={16} height={16} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d={HERE_PATH} />
        </svg>
        {words.nearMe}
      </button>
      <p class="near-said" aria-live="polite">
        {said}
      </p>
      <div
        id={LIST_ID}
        class="place-options"
        role="listbox"
        aria-label={words.list}
        hidden={options.length === 0}
      >
        {options.map((place, at) => (
          <Option key={optionId(at)} {...{ scene, place, choose, at }} isActive={at === active} />
        ))}
      </div>
    </>
  );
}

interface OptionProps {
  readonly scene: Scene;
  readonly place: NamedPlace;
  readonly at: number;
  readonly isActive: boolean;
  readonly choose: (place: NamedPlace) => void;
}

/** The focus stays in the field: a press does not take it. */
function Option({ scene, place, at, isActive, choose }: OptionProps) {
  const { locale, answer } = scene;
  const shown = place.rows.length === 0 ? '' : countText(scene, shownAt(place, answer.fail));
  const where = [place.country && locale.formats.country(place.country), shown].filter(Boolean);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are answered by the field, which keeps the focus
    // biome-ignore lint/a11y/useFocusableInteractive: it is the field's active descendant
    <div
      id={optionId(at)}
      class="place-option"
      role="option"
      aria-selected={isActive}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => choose(place)}
    >
      <bdi class="place-name">{nameText(scene, place)}</bdi>{' '}
      <span class="place-where">{where.join(' · ')}</span>
    </div>
  );
}
