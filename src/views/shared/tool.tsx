// A button and the bar that belongs to it; what fills the bar is fetched when it is first needed.

import { type ComponentChild, render } from 'preact';
import type { Draw, Scene } from '../view.ts';
import { later } from './later.ts';
import { child } from './region.ts';

interface ToolParts {
  /** The classes of the two places begin with it. */
  readonly name: string;
  /** `toggle` holds the button. */
  readonly load: (bar: HTMLElement, toggle: HTMLElement) => Promise<Draw>;
  readonly isNeeded: (scene: Scene) => boolean;
  readonly button: (scene: Scene) => ComponentChild;
  /** The code could not be had; beneath the button it is said already. */
  readonly onFailure?: () => void;
}

interface Tool {
  readonly draw: Draw;
  /** Resolves when the bar is there and drawn, or could not be had. */
  readonly ask: () => Promise<void>;
}

export function createTool(root: HTMLElement, { name, load, isNeeded, button, onFailure }: ToolParts): Tool {
  const toggle = child(root, `${name}-toggle`);
  const bar = child(root, `${name}-bar`);
  bar.hidden = true;
  let scene: Scene | null = null;
  const code = later(
    () => load(bar, toggle),
    () => {
      if (code.hasFailed) onFailure?.();
      if (scene) draw(scene);
    },
  );
  const draw: Draw = (next) => {
    scene = next;
    const { problems } = next.locale.messages;
    render(
      <>
        {button(next)}
        {code.hasFailed && <p role="alert">{`${problems.codeFailed} ${problems.loadAdvice}`}</p>}
      </>,
      toggle,
    );
    if (isNeeded(next)) void code.ask();
    code.part?.(next);
  };
  return { draw, ask: code.ask };
}
