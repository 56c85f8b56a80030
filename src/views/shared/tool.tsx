// A button and the bar that belongs to it; what fills the bar is fetched when it is first needed.

import { type ComponentChild, render } from 'preact';
import type { Draw, Scene } from '../view.ts';
import { later } from './later.ts';
import { child } from './region.ts';
import type { Troubles } from './trouble.ts';

interface ToolParts {
  /** The classes of the two places begin with it. */
  readonly name: string;
  /** `toggle` holds the button. */
  readonly load: (bar: HTMLElement, toggle: HTMLElement) => Promise<Draw>;
  readonly isNeeded: (scene: Scene) => boolean;
  readonly button: (scene: Scene) => ComponentChild;
  /** The code could not be had; that is said already. */
  readonly onFailure?: () => void;
  /** The reader asks for it once more. */
  readonly onRetry: () => void;
}

interface Tool {
  readonly draw: Draw;
  /** Resolves when the bar is there and drawn, or could not be had. */
  readonly ask: () => Promise<void>;
}

export function createTool(root: HTMLElement, troubles: Troubles, parts: ToolParts): Tool {
  const { name, load, isNeeded, button, onFailure, onRetry } = parts;
  const toggle = child(root, `${name}-toggle`);
  const bar = child(root, `${name}-bar`);
  bar.hidden = true;
  let scene: Scene | null = null;
  const code = later(
    () => load(bar, toggle),
    () => {
      if (code.part) troubles.over(code);
      else {
        troubles.say(code, { lost: 'part', reason: code.failure, again: onRetry, isAction: true });
        onFailure?.();
      }
      if (scene) draw(scene);
    },
  );
  const draw: Draw = (next) => {
    scene = next;
    render(button(next), toggle);
    code.need(isNeeded(next) || null);
    code.part?.(next);
  };
  return { draw, ask: code.ask };
}
