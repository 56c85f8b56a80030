// The colours of src/styles/tokens.css as literal values, for pictures that stand alone, and as a
// style sheet for pages that no script paints.

import type { ColourOf } from '../../src/views/map/svg/styles.ts';

const DARK_RULE = /:root\[data-theme='dark'\] \{([^}]*)\}/;

export type Theme = 'light' | 'dark';

/** Throws for a colour that the tokens do not name. */
export function coloursOf(tokens: string, theme: Theme): ColourOf {
  const light = valuesIn(tokens.slice(0, tokens.indexOf(':root[data-theme')));
  const values = theme === 'light' ? light : new Map([...light, ...valuesIn(darkRule(tokens))]);
  return (name) => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`tokens.css has no ${theme} value for --${name}.`);
    return value;
  };
}

function valuesIn(rule: string): Map<string, string> {
  return new Map(
    [...rule.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

function darkRule(tokens: string): string {
  const dark = DARK_RULE.exec(tokens)?.[1];
  if (!dark) throw new Error('tokens.css has no dark rule any more.');
  return dark;
}

/** The dark values of the tokens as a rule for dark devices where no script has chosen. */
export function darkDeviceRule(tokens: string): string {
  return `@media (prefers-color-scheme: dark) {\n  :root:not([data-theme]) {${darkRule(tokens)}}\n}\n`;
}
