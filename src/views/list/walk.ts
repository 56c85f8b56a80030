// Arrow keys, Page, Home and End move the focus between the rows of the list.

const PAGE_ROWS = 10;

/**
 * `unroll` is called when the focus comes near the end of what is in the page; with `true` it brings
 * all rows into it at once.
 */
export function moveFocus(event: KeyboardEvent, root: HTMLElement, unroll: (isAll: boolean) => void): void {
  if (event.key === 'End') unroll(true);
  const rows = [...root.querySelectorAll<HTMLElement>('[data-id]')];
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  if (at === -1) return;
  const target = targetOf(event.key, at, rows.length);
  if (target === undefined) return;
  event.preventDefault();
  const next = Math.max(0, Math.min(rows.length - 1, target));
  if (next > rows.length - PAGE_ROWS) unroll(false);
  rows[next]?.focus();
}

function targetOf(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return at + 1;
    case 'ArrowUp':
      return at - 1;
    case 'PageDown':
      return at + PAGE_ROWS;
    case 'PageUp':
      return at - PAGE_ROWS;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
