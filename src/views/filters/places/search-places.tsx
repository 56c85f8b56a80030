// The place beneath the search that waits for its code, which comes once the page is idle: suggestions of places while
// typing, and "Near me".

import type { Resources } from '../../../data/fetch.ts';
import { whenIdle } from '../../shared/idle.ts';
import { later } from '../../shared/later.ts';
import type { Scene } from '../../view.ts';
import type { FiltersContext } from '../memory.ts';
import type { Places } from './places.tsx';

interface SearchPlacesProps {
  readonly scene: Scene;
  readonly context: FiltersContext;
  readonly names: Resources['names'];
}

interface Held {
  /** Draws into the place that there is now, once the code has come. */
  readonly need: (slot: HTMLElement, scene: Scene) => void;
}

/** By the root of the filters: each has its own. */
const held = new WeakMap<HTMLElement, Held>();

function heldBy({ root, send }: FiltersContext, names: Resources['names']): Held {
  const known = held.get(root);
  if (known) return known;
  let waiting: { slot: HTMLElement; scene: Scene } | null = null;
  let places: Places | null = null;
  const draw = (): void => {
    if (!waiting || !code.part) return;
    places ??= code.part(root, send, names);
    places.draw(waiting.slot, waiting.scene);
  };
  // Without it one can still search: nothing has to be said.
  const code = later(async () => (await import('./places.tsx')).createPlaces, draw);
  const made: Held = {
    need(slot, scene) {
      waiting = { slot, scene };
      if (code.part) draw();
      // A sheet that is opened again tries again.
      else whenIdle(() => code.need(slot));
    },
  };
  held.set(root, made);
  return made;
}

export function SearchPlaces({ scene, context, names }: SearchPlacesProps) {
  return (
    <div
      class="search-places"
      ref={(slot) => {
        if (slot) heldBy(context, names).need(slot, scene);
      }}
    />
  );
}
