// A dialog with a table that scrolls in both directions under its head.

import { type ComponentChildren, render } from 'preact';
import type { Scene } from '../view.ts';
import { Icon } from './icon.tsx';
import { Titles } from './titles.tsx';
import './table-dialog.css';

interface TableDialog {
  readonly title: (scene: Scene) => string;
  readonly body: (scene: Scene) => ComponentChildren;
  /** Whether what it tells of is no longer there: it closes. */
  readonly isOver?: (scene: Scene) => boolean;
}

/** Opens a dialog that takes itself away when closed; what is returned draws it again with news. */
export function openTableDialog(
  host: HTMLElement,
  { title, body, isOver }: TableDialog,
): (scene: Scene) => void {
  const dialog = document.createElement('dialog');
  dialog.className = 'table-dialog';
  dialog.setAttribute('aria-labelledby', 'table-dialog-title');
  dialog.addEventListener('close', () => {
    render(null, dialog);
    dialog.remove();
  });
  host.append(dialog);
  return (scene) => {
    if (!dialog.isConnected) return;
    if (isOver?.(scene)) {
      dialog.close();
      return;
    }
    render(
      <>
        <div class="table-dialog-head">
          <h2 id="table-dialog-title">{title(scene)}</h2>
          <button
            type="button"
            class="tool"
            aria-label={scene.locale.messages.close}
            onClick={() => dialog.close()}
          >
            <Icon name="close" />
          </button>
        </div>
        {body(scene)}
      </>,
      dialog,
    );
    if (!dialog.open) dialog.showModal();
  };
}

interface ScrolledTableProps {
  readonly name: string;
  readonly caption?: string;
  readonly columns: readonly string[];
  readonly children: ComponentChildren;
}

/** Scrolls by keys too. */
export function ScrolledTable({ name, caption, columns, children }: ScrolledTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it no key scrolls the table in every browser
    <section class="table-scroll" tabIndex={0} aria-label={name}>
      <table class={caption ? undefined : 'is-wrapped'}>
        {caption && <caption>{caption}</caption>}
        <Titles titles={columns} />
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
