// What the timeline fetches when it is asked for: mirrored bars of a comparison, lanes, its tables, the form for a period.

import type { DayRange } from '../../lib/time.ts';
import type { Send } from '../../state/steps.ts';
import { createCoverageDialog } from '../shared/coverage/dialog.ts';
import { createLateDialog } from '../shared/late-dialog.ts';
import { later } from '../shared/later.ts';
import { child } from '../shared/region.ts';
import type { Troubles } from '../shared/trouble.ts';

interface Around {
  readonly whole: DayRange;
  readonly send: Send;
  readonly troubles: Troubles;
  readonly draw: () => void;
  /** The reader's wish for lanes is heard anew, or they could not be had. */
  readonly onLanes: (isWanted: boolean) => void;
}

export function createLateParts(root: HTMLElement, { whole, send, troubles, draw, onLanes }: Around) {
  const mirrorRoot = child(root, 'timeline-mirror');
  const mirror = later(
    async () => (await import('./mirrored/mirror.tsx')).createMirror(mirrorRoot),
    () => {
      if (mirror.part) troubles.over(mirror);
      else troubles.say(mirror, { lost: 'part', reason: mirror.failure, again: mirror.ask });
      draw();
    },
  );
  const lanes = later(
    async () => (await import('./lanes-picture.tsx')).createLanes(),
    () => {
      if (lanes.part) {
        troubles.over(lanes);
        draw();
        return;
      }
      const again = (): void => onLanes(true);
      troubles.say(lanes, { lost: 'part', reason: lanes.failure, again, isAction: true });
      onLanes(false);
    },
  );
  const table = createLateDialog(
    root,
    troubles,
    async () => (await import('./bars-table.tsx')).openBarsTable,
  );
  // An embed has no way to it.
  const typed =
    import.meta.env.MODE === 'embed'
      ? null
      : createLateDialog(root, troubles, async () => (await import('./typed.tsx')).typedOpener(whole, send));
  const coverage = createCoverageDialog(root, troubles);
  return { mirrorRoot, mirror, lanes, table, typed, coverage };
}
