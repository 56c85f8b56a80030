// The style sheet of the embed without rules for what stands in the app alone: its bars, dialogs, first picture.

/** `program` is all that may name a class: script and markup. Sheets are minified and hold no nested rules. */
export function usedStyle(style: string, program: string): string {
  const known = new Map<string, boolean>();
  const isKnown = (name: string): boolean => {
    const found = known.get(name) ?? isNamed(name, program);
    known.set(name, found);
    return found;
  };
  const isUsed = (selector: string): boolean =>
    !/html[^ ]*:not\(\.is-embed\b/.test(selector) &&
    [...selector.replaceAll(/:(?:not|is|where|has)\([^()]*\)/g, '').matchAll(/\.([a-z][\w-]*)/g)].every(
      ([, name = '']) => isKnown(name),
    );
  const rules = style.replaceAll(/([^{};@]+)\{([^{}]*)\}/g, (rule, selectors: string, content: string) => {
    const kept = parted(selectors).filter(isUsed);
    if (kept.length === 0) return '';
    return kept.length === parted(selectors).length ? rule : `${kept.join(',')}{${content}}`;
  });
  return rules.replaceAll(/@(?:media|supports)[^{}]*\{\}/g, '');
}

/** Spelled out, or made of a beginning and what a script puts behind it. */
function isNamed(name: string, program: string): boolean {
  if (name.startsWith('leaflet-') || program.includes(name)) return true;
  return [...name.matchAll(/-/g)].some(({ index }) => program.includes(`${name.slice(0, index + 1)}\${`));
}

/** At the commas that stand in no brackets. */
function parted(selectors: string): string[] {
  return selectors.split(/,(?![^()]*\))/);
}
