// A view made of Preact function components. What only the panel needs to remember (an open
// disclosure, how far a list is unrolled) lives in one plain object of its own, never in State.

import { type ComponentChild, render } from 'preact';
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

export function panel<Local extends object>(
  initial: Local,
  draw: (scene: Scene, context: PanelContext<Local>) => ComponentChild,
): View {
  return (root, send) => {
    let local = initial;
    let lastScene: Scene | null = null;
    const drawScene = (scene: Scene): void => {
      lastScene = scene;
      render(draw(scene, { root, send, local, change, note }), root);
    };
    const note = (patch: Partial<Local>): void => {
      local = { ...local, ...patch };
    };
    const change = (patch: Partial<Local>): void => {
      note(patch);
      if (lastScene) drawScene(lastScene);
    };
    return drawScene;
  };
}
