// The comparison in words: the choice of its two sides, its legend, and the sentence that states the difference.

import { render } from 'preact';
import type { DayRange } from '../../lib/time.ts';
import type { ComparedFacet, Comparison } from '../../query/facets.ts';
import { compareSides, type Send, startDrawing } from '../../state/steps.ts';
import { focusFirst, menuButton } from '../shared/focus.ts';
import { lineageOfGroup } from '../shared/names.ts';
import type { Draw, Scene } from '../view.ts';
import { Choice } from './choice.tsx';
import { comparedIn } from './compared.ts';
import { firstComparison } from './start.ts';
import './compare.css';
import { Sentence } from './sentence.tsx';
import { openTable } from './table.tsx';

export interface ComparisonBar {
  readonly draw: Draw;
  /** Starts with what is chosen already, or with what has the most to show. */
  begin(): void;
}

export function createBar(
  root: HTMLElement,
  send: Send,
  whole: DayRange,
  openMaps: (() => void) | null,
): ComparisonBar {
  let scene: Scene | null = null;
  let drawTable: Draw | null = null;
  const choose = (compare: Comparison | null): void => send(compareSides(compare));
  const chooseFacet = (by: ComparedFacet): void => {
    // An embed shows a comparison and offers none.
    if (import.meta.env.MODE === 'embed' || !scene) return;
    const { atlas, answer, state } = scene;
    const { dictionary } = atlas.columns.sets.group;
    choose(
      firstComparison(by, {
        columns: atlas.columns,
        answer,
        filters: state.filters,
        lineageOf: (id) => lineageOfGroup(atlas, dictionary.indexOf(id)),
        view: state.view ?? WORLD,
        whole,
      }),
    );
  };
  return {
    begin() {
      if (!scene) return;
      const { group, country, area } = scene.state.filters;
      const chosen =
        group.length > 1
          ? 'group'
          : area && area.kind !== 'view'
            ? 'area'
            : country.length > 1
              ? 'country'
              : comparedIn(scene)[0];
      if (chosen) chooseFacet(chosen);
    },
    draw(next) {
      scene = next;
      const { compare, embed } = next.state;
      root.hidden = !compare;
      document.documentElement.classList.toggle('is-comparing', compare !== null);
      render(
        compare && (
          <>
            <Choice
              scene={next}
              compare={compare}
              isFixed={embed}
              onFacet={chooseFacet}
              onChange={choose}
              onDraw={(target) => send(startDrawing(next.state.drawing === target ? null : target))}
              onMaps={openMaps}
              onTable={() => {
                drawTable = openTable(root.parentElement ?? root, next);
              }}
              onEnd={() => {
                choose(null);
                focusFirst([
                  root.parentElement?.querySelector<HTMLElement>('.compare-toggle button') ?? null,
                  menuButton(),
                ]);
              }}
            />
            <Sentence scene={next} compare={compare} />
          </>
        ),
        root,
      );
      drawTable?.(next);
    },
  };
}

/** Until the map has told what it shows. */
const WORLD = { west: -18, south: 4, east: 26, north: 37 };
