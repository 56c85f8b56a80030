// The lanes by keyboard: one tab stop; arrows go through time and across lanes, Enter opens the incident.

import { recordById } from '../../data/record.ts';
import type { DayRange } from '../../lib/time.ts';
import { laneNeighbour } from '../../query/neighbour.ts';
import { firstIn } from '../../query/rows-in-days.ts';
import { arrowStep } from '../shared/arrows.ts';
import { createOptionBox } from '../shared/option-box.ts';
import type { Scene } from '../view.ts';
import { markName } from './mark-words.ts';

export interface LaneKeys {
  readonly element: HTMLElement;
  /** Names the lanes. */
  label(name: string): void;
  /** The row with the focus; null while the focus is elsewhere. */
  focused(): number | null;
}

export interface LaneKeyEvents {
  readonly scene: () => Scene | null;
  /** What the axis shows: the focus starts at its first incident. */
  readonly span: () => DayRange;
  readonly onFocus: (row: number | null) => void;
  readonly onOpen: (row: number) => void;
}

export function createLaneKeys(events: LaneKeyEvents): LaneKeys {
  const { element, label, announce } = createOptionBox('timeline-lanes');
  let last: number | null = null;
  const isShown = (scene: Scene, row: number | null | undefined): row is number =>
    row !== null && row !== undefined && scene.answer.fail[row] === 0;

  const focus = (scene: Scene, row: number): void => {
    last = row;
    announce(markName(scene, row));
    events.onFocus(row);
  };
  element.addEventListener('focus', () => {
    const scene = events.scene();
    if (!scene) return;
    const selected = recordById(scene.atlas, scene.state.selected)?.row;
    const start = [last, selected, firstIn(scene.atlas.columns, scene.answer.fail, events.span())].find(
      (row) => isShown(scene, row),
    );
    if (start !== undefined && start !== null) focus(scene, start);
  });
  element.addEventListener('blur', () => events.onFocus(null));
  element.addEventListener('keydown', (event) => {
    const scene = events.scene();
    if (!scene || last === null) return;
    const step = arrowStep(event.key, scene.locale.direction === 'rtl');
    if (step) {
      event.preventDefault();
      const next = laneNeighbour(scene.atlas.columns, scene.answer.fail, last, step);
      if (next !== undefined) focus(scene, next);
    } else if ((event.key === 'Enter' || event.key === ' ') && isShown(scene, last)) {
      event.preventDefault();
      events.onOpen(last);
    }
  });
  return { element, label, focused: () => (document.activeElement === element ? last : null) };
}
