// The embed is a file a language, each with the texts of its own, and so is each published version of the data that is no
// longer the newest: which of them speaks what, and how one makes way.

/**
 * English and newest, `embed.html`, is the one that any address may name: it makes way for the others. `frozen`: an older
 * version, empty for the newest.
 */
export function embedFile(language: string, frozen = ''): string {
  return ['embed', frozen, language === 'en' ? '' : language, 'html'].filter(Boolean).join('.');
}

/**
 * The version of the file that should stand in the place of this one, null if it is this one; empty for the newest.
 * `asked` by the address, `published` from the oldest to the newest.
 */
export function otherVersion(own: string, asked: string | null, published: readonly string[]): string | null {
  if (asked === null || !published.includes(asked)) return null;
  const wanted = asked === published.at(-1) ? '' : asked;
  return wanted === own ? null : wanted;
}

/**
 * The language of the file that should speak in place of this one, null if it is this one. `asked` by the address;
 * `preferred` by the reader, which counts where nobody has chosen a file.
 */
export function otherLanguage(own: string, asked: string | undefined, preferred: string): string | null {
  const wanted = asked ?? (own === 'en' ? preferred : own);
  return wanted === own ? null : wanted;
}

/** Whether the others can be expected beside a file at this address: not where it was renamed or pasted into a page. */
export function hasSiblings(address: string): boolean {
  return /^(?:https?|file):[^?#]*\/embed(?:\.[\d-]{10})?(?:\.[a-z]{2})?(?:\.html)?(?:[?#]|$)/.test(address);
}
