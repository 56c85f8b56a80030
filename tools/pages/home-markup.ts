// What is written into index.html, and the same page in another language. Text alone: the app is not asked.

import { pathInLanguage } from '../../src/lib/language-file.ts';
import type { InterfaceLanguage } from '../../src/state/state.ts';
import { escaped } from '../../src/views/shared/escaped.ts';
import type { HomeParts } from './home.tsx';
import type { Home } from './home-file.ts';

/** From the root of the built folder. */
export const homePath = (language: InterfaceLanguage): string => pathInLanguage('index', language);

/** As links name it: English is the folder's own page. */
export const homeAddress = (language: InterfaceLanguage): string =>
  language === 'en' ? '' : homePath(language);

/** The empty page filled. */
export function filledHome(html: string, home: Home): string {
  return withParts(html, home)
    .replace(/\s*<meta\s+name="description"[^>]*>/, '')
    .replace('</title>', () => `</title>\n${home.head}`);
}

/** `parts` by the ids of the elements that they stand in until the app has drawn; how long the finding is says how large it is written. */
export function withParts<Id extends string>(
  html: string,
  { parts, findingLength }: { readonly parts: Readonly<Record<Id, string>>; readonly findingLength: string },
): string {
  return Object.entries<string>(parts)
    .reduce((text, [id, content]) => fill(text, id, content), html)
    .replace('id="finding"', `id="finding" ${lengthAttribute(findingLength)}`);
}

const lengthAttribute = (length: string): string => `data-length="${length}"`;

/** `html`: the whole page that was filled with `from`. */
export function homeInstead(html: string, from: Home, to: Home): string {
  const inPlace = (text: string, before: string, after: string): string => {
    if (before !== '' && !text.includes(before))
      throw new Error(`index.html does not hold what it was filled with: ${before.slice(0, 80)}`);
    return before === '' ? text : text.replace(before, () => after);
  };
  const opening = (home: Home): string =>
    `<html lang="${home.language}"${home.direction === 'rtl' ? ' dir="rtl"' : ''}>`;
  const pairs: (readonly [string, string])[] = [
    [opening(from), opening(to)],
    [`<title>${escaped(from.title)}</title>`, `<title>${escaped(to.title)}</title>`],
    [from.head, to.head],
    [lengthAttribute(from.findingLength), lengthAttribute(to.findingLength)],
    [`>${from.skipToList}<`, `>${escaped(to.skipToList)}<`],
    ...Object.entries(from.regions).map(
      ([id, name]) =>
        [`aria-label="${escaped(name)}"`, `aria-label="${escaped(to.regions[id] ?? name)}"`] as const,
    ),
    ...(Object.keys(from.parts) as (keyof HomeParts)[])
      .filter((id) => from.parts[id] !== to.parts[id])
      .map((id) => [from.parts[id], to.parts[id]] as const),
  ];
  return pairs.reduce((text, [before, after]) => inPlace(text, before, after), html);
}

/** Puts content into the element with the id, in the place of words that it may hold. */
function fill(html: string, id: string, content: string): string {
  const element = new RegExp(`(<(\\w+)[^>]*\\bid="${id}"[^>]*>)[^<]*(</\\2>)`);
  if (!element.test(html))
    throw new Error(`index.html has no element without others inside with the id "${id}" to fill.`);
  return html.replace(element, (_, open, __, close) => `${open}${content}${close}`);
}
