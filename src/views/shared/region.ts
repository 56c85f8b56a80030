// A part of the view that is rendered again only when what it depends on has changed.

import { type ComponentChild, render } from 'preact';

export interface Region {
  readonly element: HTMLElement;
  /** Renders again when one of the values differs from the last time. */
  draw(depends: readonly unknown[], make: () => ComponentChild): void;
}

export function createRegion(parent: HTMLElement, className: string): Region {
  const element = child(parent, className);
  let last: readonly unknown[] | null = null;
  return {
    element,
    draw(depends, make) {
      if (last && depends.every((value, at) => value === last?.[at])) return;
      // What could not be drawn is tried again with the next draw.
      last = null;
      render(make(), element);
      last = depends;
    },
  };
}

export function child(parent: HTMLElement, className: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  parent.append(element);
  return element;
}
