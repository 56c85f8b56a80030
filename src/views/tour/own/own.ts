// The steps that a reader collects, for as long as the page lives, or as a link brought them; what changes them is fetched
// when it is asked for.

import type { Tour, TourStep } from '../../../data/tour.ts';
import type { State } from '../../../state/state.ts';
import type { Send } from '../../../state/steps.ts';
import { collectViews, OWN_TOUR } from '../../../state/tour-steps.ts';
import { later } from '../../shared/later.ts';
import type { Region } from '../../shared/region.ts';
import type { Scene } from '../../view.ts';
import { hashOf, STEPS_MARK, tourOfHash } from './link.ts';
import { asWritten, NO_STEPS, type OwnTour, ownOf } from './steps.ts';

interface OwnParts {
  readonly send: Send;
  readonly redraw: () => void;
  /** Makes the view of a step the page's. */
  readonly show: (state: State, step: TourStep, at: number) => void;
  readonly onLost: (reason: unknown, again: () => void) => void;
}

export interface Own {
  /** As readers get it; null where there is no step. */
  readonly written: () => Promise<Tour | null>;
  /** False while what changes them has not come. */
  readonly drawEditor: (region: Region, scene: Scene) => boolean;
  /** The address holds the steps that are read, and no longer than that. */
  readonly writeAddress: () => void;
  readonly leaveAddress: () => void;
}

export function createOwn({ send, redraw, show, onLost }: OwnParts): Own {
  let own: OwnTour | null = null;
  let isBroken = false;
  let isLoading = false;
  /** What the address holds while the steps are read: packed once, however often the page is drawn. */
  let packed: { readonly own: OwnTour; readonly hash: Promise<string | null> } | null = null;
  let isAddressed = false;
  const load = async (): Promise<OwnTour> => {
    const { hash } = location;
    const tour = await tourOfHash(hash);
    isBroken = tour === null && hash.startsWith(STEPS_MARK);
    own ??= tour ? ownOf(tour) : NO_STEPS;
    return own;
  };
  const editor = later(
    async () => (await import('./editor.tsx')).createEditor(send, show),
    () => {
      if (editor.failure !== null) onLost(editor.failure, () => void editor.ask());
      redraw();
    },
  );
  const change = (next: OwnTour): void => {
    own = next;
    redraw();
  };
  return {
    async written() {
      const { title, steps } = own ?? (await load());
      if (steps.length > 0) return { id: OWN_TOUR, title, about: '', steps: steps.map(asWritten) };
      send({ ...collectViews(), remember: 'replace' });
      return null;
    },
    drawEditor(region, scene) {
      editor.need('editor');
      if (!own && !isLoading) {
        isLoading = true;
        void load().then(redraw);
      }
      if (!own || !editor.part) return false;
      editor.part(region, scene, { own, isBroken, change, redraw });
      return true;
    },
    writeAddress() {
      if (!own) return;
      isAddressed = true;
      if (packed?.own !== own) {
        const { title, steps } = own;
        packed = { own, hash: hashOf({ title, about: '', steps: steps.map(asWritten) }) };
      }
      // They may have been left meanwhile.
      void packed.hash.then((hash) => isAddressed && replaceHash(hash ?? ''));
    },
    leaveAddress() {
      isAddressed = false;
      if (location.hash.startsWith(STEPS_MARK)) replaceHash('');
    },
  };
}

function replaceHash(hash: string): void {
  if (location.hash !== hash)
    history.replaceState(history.state, '', `${location.pathname}${location.search}${hash}`);
}
