// Rules for a drawing inside the page, as long as a dialog shows it.

/** Rules of a sheet made by script are no inline style to the page's policy. The dialog must be open. */
export function styleWhileOpen(className: string, rules: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  document.querySelector(`dialog.${className}`)?.addEventListener('close', () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  });
}
