// Modal dialogs: they exist only while they are open, and have a head with their title and the way out. The browser keeps
// the focus inside, gives it back at the end and closes on Escape. What is behind may change (Back, a host's message): they
// follow.

import { type ComponentChild, type ComponentChildren, render } from 'preact';
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

/** With a memory of its own. What is returned draws it for another scene for as long as it is open. */
export function openDialog<Local extends object>(
  opening: Scene,
  { className, title, initial, draw }: DialogParts<Local>,
): Draw {
  const frame = createDialogFrame(document.body, className, 'dialog');
  let scene = opening;
  let local = initial;
  const change = (patch: Partial<Local>): void => {
    local = { ...local, ...patch };
    redraw();
  };
  const redraw = (): void => {
    if (frame.isThere()) frame.draw(scene, title(scene), draw(scene, { local, change }));
  };
  redraw();
  return (next) => {
    scene = next;
    redraw();
  };
}

interface DialogFrame {
  /** False once it is closed, for good: what was waited for may come after that. */
  readonly isThere: () => boolean;
  /** Opens it with the first drawing. */
  readonly draw: (scene: Scene, title: string, content: ComponentChildren) => void;
  readonly close: () => void;
}

/** `host` is where it stands in the page, `name` a class of its own. */
export function createDialogFrame(host: HTMLElement, name: string, kind = ''): DialogFrame {
  const dialog = document.createElement('dialog');
  dialog.className = `${kind} ${name}`.trim();
  dialog.setAttribute('aria-labelledby', `${name}-title`);
  const close = (): void => dialog.close();
  dialog.addEventListener('pointerdown', (event) => {
    // Not the click: text selected from inside to outside ends with one. Between its parts the dialog itself is hit, too.
    if (event.target === dialog && !isWithin(dialog, event)) close();
  });
  dialog.addEventListener('close', () => {
    render(null, dialog);
    dialog.remove();
  });
  host.append(dialog);
  let wasShown = false;
  return {
    isThere: () => dialog.isConnected,
    draw(scene, title, content) {
      render(
        <>
          {/* No header element: in a dialog that would be one more banner of the page. */}
          <div class="dialog-head">
            <h2 id={`${name}-title`}>{title}</h2>
            <button type="button" class="tool" aria-label={scene.locale.messages.close} onClick={close}>
              <Icon name="close" />
            </button>
          </div>
          {content}
        </>,
        dialog,
      );
      // Once: it may be drawn between its closing and the event that removes it.
      if (!wasShown) dialog.showModal();
      wasShown = true;
    },
    close,
  };
}

function isWithin(element: HTMLElement, { clientX, clientY }: PointerEvent): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
}
