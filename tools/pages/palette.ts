// The colours of src/styles/tokens.css as literal values, for pictures that stand alone, and as a
// style sheet for pages that no script paints.

import type { ColourOf } from '../../src/views/map/svg/styles.ts';

const DARK_RULE = /:root\[data-theme='dark'\] \{([^}]*)\}/;

/** Throws for a colour that the tokens do not name. */
export function lightColours(tokens: string): ColourOf {
  const light = tokens.slice(0, tokens.indexOf(':root[data-theme'));
  const values = new Map(
    [...light.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]),
  );
  return (name) => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`tokens.css has no light value for --${name}.`);
    return value;
  };
}

/** The dark values of the tokens as a rule for dark devices where no script has chosen. */
export function darkDeviceRule(tokens: string): string {
  const dark = DARK_RULE.exec(tokens)?.[1];
  if (!dark) throw new Error('tokens.css has no dark rule any more.');
  return `@media (prefers-color-scheme: dark) {\n  :root:not([data-theme]) {${dark}}\n}\n`;
}
