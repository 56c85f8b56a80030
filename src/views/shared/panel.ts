// A view made of Preact function components. What only the panel needs to remember (an open
// disclosure, how far a list is unrolled) lives in one plain object of its own, never in State.

import { type ComponentChild, render } from 'preact';
import type { State } from '../../state/state.ts';
import type { Send } from '../../state/steps.ts';
import type { Scene, View } from '../view.ts';

export interface PanelContext<Local> {
  readonly root: HTMLElement;
  readonly send: Send;
  readonly local: Local;
  /** Changes the panel's own memory and draws it again. */
  readonly change: (patch: Partial<Local>) => void;
  /** The same for what goes with a step: that step's draw shows both, and nothing old is drawn before it. */
  readonly note: (patch: Partial<Local>) => void;
}

/** Changes with every step of a drag, under a moving pointer or when the map has moved; hardly a panel shows it. */
const UNSEEN: readonly (keyof State)[] = ['view', 'markScale', 'hovered'];

/** A panel looks as it did: nothing that it may show has changed. The very same scene is a wish to draw it again. */
export function looksSame(before: Scene, next: Scene, shows: readonly (keyof State)[] = []): boolean {
  if (before === next) return false;
  if (before.answer !== next.answer || before.atlas !== next.atlas || before.locale !== next.locale)
    return false;
  const keys = Object.keys(next.state) as (keyof State)[];
  const isUnseen = (key: keyof State): boolean => UNSEEN.includes(key) && !shows.includes(key);
  return keys.every((key) => isUnseen(key) || before.state[key] === next.state[key]);
}

export function panel<Local extends object>(
  initial: Local,
  draw: (scene: Scene, context: PanelContext<Local>) => ComponentChild,
  /** What it shows although others do not. */
  shows: readonly (keyof State)[] = [],
): View {
  return (root, send) => {
    let local = initial;
    let lastScene: Scene | null = null;
    let drawnLook = '';
    let isNoted = false;
    /** What could not be drawn is tried again with the next draw, however like the last one that is. */
    let isDrawn = false;
    const drawScene = (scene: Scene): void => {
      isNoted = isDrawn = false;
      drawnLook = lookOfPage();
      render(draw(scene, { root, send, local, change, note }), root);
      isDrawn = true;
    };
    const note = (patch: Partial<Local>): void => {
      isNoted = true;
      local = { ...local, ...patch };
    };
    const change = (patch: Partial<Local>): void => {
      note(patch);
      if (lastScene) drawScene(lastScene);
    };
    return (scene) => {
      const isSame =
        lastScene && looksSame(lastScene, scene, shows) && isDrawn && !isNoted && drawnLook === lookOfPage();
      lastScene = scene;
      if (!isSame) drawScene(scene);
    };
  };
}

/** What changes without the state: the theme "auto" with the device, the layout with the window. */
function lookOfPage(): string {
  wide ??= window.matchMedia('(width >= 1000px)');
  return `${document.documentElement.dataset.theme} ${wide.matches}`;
}

/** Asked for once: each panel asks with each drawing. */
let wide: MediaQueryList | null = null;
