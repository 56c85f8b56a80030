// The facets with their counts: a column on wide screens, a sheet on phones.

import type { Resources } from '../../data/fetch.ts';
import { MOST_SIGNS } from '../../state/state.ts';
import { reset, type Send, setText } from '../../state/steps.ts';
import { Icon } from '../shared/icon.tsx';
import { panel } from '../shared/panel.ts';
import { searchLabel } from '../shared/search-label.ts';
import { createSheet, type Sheet } from '../shared/sheet.ts';
import type { Draw, Scene, View } from '../view.ts';
import type { Facets } from './facets.tsx';
import type { FiltersContext, FiltersMemory } from './memory.ts';
import './filters.css';

const FIRST_MEMORY: FiltersMemory = { isSheetOpen: false, folds: { country: 'open' }, complete: [] };

export interface FiltersPart {
  readonly view: View;
  /** On phones the filters are a sheet, which other parts of the page open and close. */
  readonly toggle: () => void;
  readonly close: () => void;
  readonly search: () => void;
}

/**
 * `facetsCode` is null until it has come; a drawing of the same scene follows then. `names` are those of the map, from
 * which places are suggested.
 */
export function createFilters(
  facetsCode: () => typeof Facets | null,
  names: Resources['names'],
): FiltersPart {
  let sheet: Sheet | null = null;
  let root: HTMLElement | null = null;
  return {
    view(element, send) {
      root = element;
      return mount(element, send, facetsCode, names, (made) => {
        sheet = made;
      });
    },
    toggle: () => (sheet?.isOpen ? sheet.close() : sheet?.open()),
    close: () => sheet?.close(),
    search() {
      sheet?.open();
      root?.querySelector<HTMLElement>('.search input')?.focus();
    },
  };
}

function mount(
  root: HTMLElement,
  send: Send,
  facetsCode: () => typeof Facets | null,
  names: Resources['names'],
  onSheet: (sheet: Sheet) => void,
): Draw {
  let sheet: Sheet | null = null;
  // A closed sheet holds nothing: a phone draws the facets only when they are asked for.
  const wide = window.matchMedia('(width >= 1000px)');
  const isColumn = (): boolean => wide.matches && !document.documentElement.classList.contains('is-embed');
  const close = (): void => sheet?.close();
  const draw = panel<FiltersMemory>(FIRST_MEMORY, (scene, context) => {
    const FacetsPart = facetsCode();
    return (
      <>
        <button
          type="button"
          class="filters-open"
          aria-expanded={context.local.isSheetOpen}
          onClick={() => sheet?.open()}
        >
          <Icon name="filter" />
          {scene.locale.messages.filters.open}
        </button>
        <div
          class={context.local.isSheetOpen ? 'filters-panel is-open' : 'filters-panel'}
          ref={(element) => {
            if (!element || sheet) return;
            sheet = filterSheet(element, context);
            onSheet(sheet);
          }}
        >
          <div class="sheet-head">
            <h2>{scene.locale.messages.regions.filters}</h2>
            <button
              type="button"
              class="tool sheet-close"
              aria-label={scene.locale.messages.close}
              onClick={close}
            >
              <Icon name="close" />
            </button>
          </div>
          {(isColumn() || context.local.isSheetOpen) && (
            <>
              <Search scene={scene} context={context} />
              {FacetsPart && <FacetsPart scene={scene} context={context} names={names} />}
            </>
          )}
          <SheetFoot scene={scene} context={context} onClose={close} />
        </div>
      </>
    );
  });
  const drawScene = draw(root, send);
  let lastScene: Scene | null = null;
  let drawnWith = facetsCode();
  wide.addEventListener('change', () => {
    close();
    if (lastScene) drawScene(lastScene);
  });
  return (scene) => {
    lastScene = scene;
    drawScene(scene);
    if (drawnWith === facetsCode()) return;
    drawnWith = facetsCode();
    // The very same scene: the panel draws it again.
    drawScene(scene);
  };
}

function filterSheet(element: HTMLElement, { root, change }: FiltersContext): Sheet {
  const surroundings = (): Element[] => [
    ...[...(root.parentElement?.children ?? [])].filter((sibling) => sibling !== root),
    ...document.querySelectorAll('.header, .footer, .filters-open'),
  ];
  let handle: Promise<() => void> | null = null;
  const addHandle = async (): Promise<() => void> => {
    const parts = await import('../shared/sheet-handle.ts');
    const head = element.querySelector<HTMLElement>('.sheet-head') ?? element;
    return parts.addHandle(head, {
      panel: element,
      head: '.sheet-head',
      restPx: () => 0,
      close: sheet.close,
    });
  };
  const sheet = createSheet(surroundings, (isSheetOpen) => {
    change({ isSheetOpen });
    document.documentElement.classList.toggle('has-open-sheet', isSheetOpen);
    if (!isSheetOpen) return;
    element.querySelector<HTMLElement>('.sheet-close')?.focus();
    handle ??= addHandle();
    // Without its code the sheet stays where it opens.
    handle.then((toRest) => toRest()).catch(() => (handle = null));
  });
  return sheet;
}

interface SheetFootProps {
  readonly scene: Scene;
  readonly context: FiltersContext;
  readonly onClose: () => void;
}

function SheetFoot({ scene, context, onClose }: SheetFootProps) {
  const { messages, formats } = scene.locale;
  return (
    <div class="sheet-foot">
      <button type="button" class="button" onClick={() => context.send(reset())}>
        {messages.reset}
      </button>
      <button type="button" class="button button-primary" onClick={onClose}>
        {messages.filters.show(scene.answer.shown, formats)}
      </button>
    </div>
  );
}

function Search({ scene, context }: { scene: Scene; context: FiltersContext }) {
  return (
    <label class="search">
      <Icon name="search" />
      <span class="visually-hidden">{searchLabel(scene)}</span>
      <input
        type="search"
        placeholder={searchLabel(scene)}
        value={scene.state.filters.text}
        maxLength={MOST_SIGNS}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => context.send(setText(event.currentTarget.value))}
      />
    </label>
  );
}
