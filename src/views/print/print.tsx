// What goes to the printer: the sheet, put into the page just before printing and taken out after it.

import { render } from 'preact';
import type { SheetContent } from './content.ts';
import sheetRules from './sheet.css?inline';
import { Sheet } from './sheet.tsx';
import './print.css';

/** `content` is asked at each printing. */
export function preparePrint(content: () => SheetContent): void {
  const sheet = document.createElement('div');
  sheet.className = 'briefing';
  // Rules of a sheet made by script are no inline style to the page's policy.
  const styles = new CSSStyleSheet();
  document.documentElement.classList.add('has-sheet');
  window.addEventListener('beforeprint', () => {
    const asked = content();
    styles.replaceSync(sheetRules + (asked.map?.styles ?? ''));
    document.adoptedStyleSheets = [
      ...document.adoptedStyleSheets.filter((other) => other !== styles),
      styles,
    ];
    render(<Sheet {...asked} />, sheet);
    document.body.append(sheet);
    document.documentElement.classList.add('is-printed');
  });
  window.addEventListener('afterprint', () => {
    document.documentElement.classList.remove('is-printed');
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== styles);
    render(null, sheet);
    sheet.remove();
  });
}
