// A modal dialog that exists only while it is open: Preact draws it, the browser keeps the focus inside,
// gives it back at the end and closes on Escape. What is behind it may change (Back, a host's message): it follows.

import { type ComponentChild, render } from 'preact';
import type { Draw, Scene } from '../view.ts';
import './dialog.css';
import { Icon } from './icon.tsx';

export interface DialogContext<Local> {
  readonly local: Local;
  /** Changes the dialog's own memory and draws it again. */
  readonly change: (patch: Partial<Local>) => void;
}

interface DialogParts<Local> {
  readonly className: string;
  readonly title: (scene: Scene) => string;
  readonly initial: Local;
  readonly draw: (scene: Scene, context: DialogContext<Local>) => ComponentChild;
}

/** What is returned draws it for another scene for as long as it is open. */
export function openDialog<Local extends object>(
  opening: Scene,
  { className, title, initial, draw }: DialogParts<Local>,
): Draw {
  let scene = opening;
  const dialog = document.createElement('dialog');
  dialog.className = `dialog ${className}`;
  dialog.setAttribute('aria-labelledby', `${className}-title`);
  let local = initial;
  const change = (patch: Partial<Local>): void => {
    local = { ...local, ...patch };
    // What was waited for may come after it is closed.
    if (dialog.isConnected) redraw();
  };
  const redraw = (): void =>
    render(
      <>
        {/* No header element: in a dialog that would be one more banner of the page. */}
        <div class="dialog-head">
          <h2 id={`${className}-title`}>{title(scene)}</h2>
          <button
            type="button"
            class="tool"
            aria-label={scene.locale.messages.close}
            onClick={() => dialog.close()}
          >
            <Icon name="close" />
          </button>
        </div>
        {draw(scene, { local, change })}
      </>,
      dialog,
    );
  dialog.addEventListener('pointerdown', (event) => {
    // Not the click: text selected from inside to outside ends with one. Only the backdrop is the dialog itself: everything in it has an element of its own.
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => {
    render(null, dialog);
    dialog.remove();
  });
  redraw();
  document.body.append(dialog);
  dialog.showModal();
  return (next) => {
    scene = next;
    if (dialog.isConnected) redraw();
  };
}
