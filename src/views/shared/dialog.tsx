// A modal dialog that exists only while it is open: Preact draws it, the browser keeps the focus inside,
// gives it back at the end and closes on Escape.

import { type ComponentChild, render } from 'preact';
import './dialog.css';
import { Icon } from './icon.tsx';

export interface DialogContext<Local> {
  readonly local: Local;
  /** Changes the dialog's own memory and draws it again. */
  readonly change: (patch: Partial<Local>) => void;
}

interface DialogFrame {
  readonly className: string;
  readonly title: string;
  readonly closeLabel: string;
}

export function openDialog<Local extends object>(
  { className, title, closeLabel }: DialogFrame,
  initial: Local,
  draw: (context: DialogContext<Local>) => ComponentChild,
): void {
  const dialog = document.createElement('dialog');
  dialog.className = `dialog ${className}`;
  dialog.setAttribute('aria-labelledby', `${className}-title`);
  let local = initial;
  const change = (patch: Partial<Local>): void => {
    local = { ...local, ...patch };
    redraw();
  };
  const redraw = (): void =>
    render(
      <>
        <header class="dialog-head">
          <h2 id={`${className}-title`}>{title}</h2>
          <button type="button" class="tool" aria-label={closeLabel} onClick={() => dialog.close()}>
            <Icon name="close" />
          </button>
        </header>
        {draw({ local, change })}
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
}
