// The embed is a file a language, each with the texts of its own: which of them speaks what, and how one makes way.

/** English, `embed.html`, is the one that any address may name: it makes way for the others. */
export function embedFile(language: string): string {
  return language === 'en' ? 'embed.html' : `embed.${language}.html`;
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
  return /^(?:https?|file):[^?#]*\/embed(?:\.[a-z]{2})?(?:\.html)?(?:[?#]|$)/.test(address);
}
