// On phones the toolbar is a menu over the page: what opens and leaves it.

import { createSheet } from '../shared/sheet.ts';
// Before its own, which overrule them.
import './toolbar.css';
import './menu.css';

interface Menu {
  readonly toggle: () => void;
  readonly close: () => void;
}

const NARROW = '(width < 1000px)';

export function createMenu(toolbar: HTMLElement): Menu {
  const page = document.documentElement;
  const surroundings = (): Element[] => [
    ...[...(toolbar.parentElement?.children ?? [])].filter((sibling) => sibling !== toolbar),
    ...document.querySelectorAll('.finding, .receipt, .footer'),
  ];
  const sheet = createSheet(surroundings, (isOpen) => {
    page.classList.toggle('has-open-menu', isOpen);
    if (isOpen) toolbar.querySelector<HTMLElement>('.lineage-switch')?.focus();
  });
  // Before the button does its work: a dialog then gives the focus back to where the menu was opened.
  toolbar.addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof Element && target.closest('button:not(.chip)')) sheet.close();
    },
    true,
  );
  window.matchMedia(NARROW).addEventListener('change', sheet.close);
  return { toggle: () => (sheet.isOpen ? sheet.close() : sheet.open()), close: sheet.close };
}
