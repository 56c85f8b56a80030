// A dialog with a table that scrolls in both directions under its head.

import type { ComponentChildren } from 'preact';
import type { Scene } from '../view.ts';
import { createDialogFrame } from './dialog.tsx';
import { Titles } from './titles.tsx';
import './table-dialog.css';

interface TableDialog {
  readonly title: (scene: Scene) => string;
  readonly body: (scene: Scene) => ComponentChildren;
  /** Whether what it tells of is no longer there: it closes. */
  readonly isOver?: (scene: Scene) => boolean;
}

/** What is returned draws it, again with news for as long as it is open. */
export function openTableDialog(
  host: HTMLElement,
  { title, body, isOver }: TableDialog,
): (scene: Scene) => void {
  const frame = createDialogFrame(host, 'table-dialog');
  return (scene) => {
    if (!frame.isThere()) return;
    if (isOver?.(scene)) frame.close();
    else frame.draw(scene, title(scene), body(scene));
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
