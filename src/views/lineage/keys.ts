// The lineages by keyboard: one tab stop a family of lanes, arrows through time and from lane to lane, Enter opens.

import { arrowStep } from '../shared/arrows.ts';
import { createOptionBox, type OptionBox } from '../shared/option-box.ts';
import { type Item, keyOf, neighbour } from './items.ts';
import type { Layout } from './parts.ts';

interface LineageKeyEvents {
  readonly items: () => readonly Item[];
  readonly isMirrored: () => boolean;
  readonly say: (item: Item) => string;
  readonly onFocus: (item: Item | null) => void;
  readonly onOpen: (item: Item) => void;
}

export interface LineageKeys {
  readonly element: HTMLElement;
  /** Puts a box around each family of lanes, named as told. */
  place(bands: Layout['bands'], nameOf: (family: string) => string): void;
  /** Gives the focus back to the box in which an item stands. */
  focusOn(item: Item): void;
}

interface Family extends OptionBox {
  band: Layout['bands'][number];
  /** Key of the item that has the focus, or had it last. */
  last: string;
}

export function createLineageKeys(events: LineageKeyEvents): LineageKeys {
  const element = document.createElement('div');
  element.className = 'lineage-boxes';
  let families: Family[] = [];

  const isIn = ({ band }: Family, item: Item): boolean => item.y > band.top && item.y < band.bottom;
  const focus = (family: Family, item: Item): void => {
    family.last = keyOf(item);
    family.announce(events.say(item));
    events.onFocus(item);
  };
  const current = (family: Family): Item | undefined => {
    const own = events.items().filter((item) => isIn(family, item));
    return own.find((item) => keyOf(item) === family.last) ?? own[0];
  };
  const goTo = (item: Item): void => {
    const family = families.find((candidate) => isIn(candidate, item));
    if (!family) return;
    family.last = keyOf(item);
    if (document.activeElement === family.element) focus(family, item);
    else family.element.focus({ preventScroll: true });
  };
  const make = (band: Layout['bands'][number]): Family => {
    const family: Family = { ...createOptionBox('lineage-box'), band, last: '' };
    family.element.addEventListener('focus', () => {
      const item = current(family);
      if (item) focus(family, item);
    });
    family.element.addEventListener('blur', () => events.onFocus(null));
    family.element.addEventListener('keydown', (event) => {
      const item = current(family);
      if (!item) return;
      const step = arrowStep(event.key, events.isMirrored());
      if (step) {
        event.preventDefault();
        const next = neighbour(events.items(), item, step);
        if (next) goTo(next);
      } else if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        events.onOpen(item);
      }
    });
    element.append(family.element);
    return family;
  };

  return {
    element,
    place(bands, nameOf) {
      families = bands.map((band) => {
        const known = families.find((family) => family.band.family === band.family);
        const family = known ?? make(band);
        family.band = band;
        family.label(nameOf(band.family));
        family.element.style.top = `${band.top}px`;
        family.element.style.height = `${band.bottom - band.top}px`;
        return family;
      });
    },
    focusOn: goTo,
  };
}
