// The place beneath the search that waits for its code, which comes once the page is idle: suggestions of places while
// typing, and "Near me".

import { whenIdle } from '../../shared/idle.ts';
import { later } from '../../shared/later.ts';
import type { Scene } from '../../view.ts';
import type { FiltersContext } from '../memory.ts';
import type { Places } from './places.tsx';

interface SearchPlacesProps {
  readonly scene: Scene;
  readonly context: FiltersContext;
}

interface Waiting extends SearchPlacesProps {
  readonly slot: HTMLElement;
}

let waiting: Waiting | null = null;
let places: Places | null = null;
// Without it one can still search: nothing has to be said.
const code = later(async () => (await import('./places.tsx')).createPlaces, draw);

function draw(): void {
  if (!waiting || !code.part) return;
  places ??= code.part(waiting.context.root, waiting.context.send);
  places.draw(waiting.slot, waiting.scene);
}

export function SearchPlaces({ scene, context }: SearchPlacesProps) {
  return (
    <div
      class="search-places"
      ref={(slot) => {
        if (!slot) return;
        waiting = { slot, scene, context };
        if (code.part) draw();
        // A sheet that is opened again tries again.
        else whenIdle(() => code.need(slot));
      }}
    />
  );
}
