// Which characters the page's own faces must hold: Latin-1, what punctuation Latin languages use, and whatever else the
// tables and the interface write in Latin letters; of Arabic what they write, and its letters and marks.

/** Beside Latin-1: quotation marks, dashes, narrow and figure spaces, primes, arrows, signs of the interface. */
const ALWAYS = '‐‑‒–—‘’‚“”„…•‹›′″ \u202f\u2009\u2007←↑→↓−×÷≈≤≥€⌘ŒœŠšŸŽžıł';

/** Sorted, each once. */
export function charactersOf(texts: readonly string[]): string {
  const found = new Set<string>(ALWAYS);
  for (let code = 0x20; code <= 0xff; code++) {
    if (code < 0x7f || code > 0x9f) found.add(String.fromCodePoint(code));
  }
  for (const text of texts) for (const character of text) if (isLatin(character)) found.add(character);
  return [...found].sort().join('');
}

const ARABIC_ALWAYS = 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي،؛؟ـًٌٍَُِّْ';

/** Digits and what both scripts share are the Latin faces' own. */
export function arabicCharactersOf(texts: readonly string[]): string {
  const found = new Set<string>(ARABIC_ALWAYS);
  for (const text of texts) for (const character of text) if (isArabic(character)) found.add(character);
  return [...found].sort().join('');
}

const isArabic = (character: string): boolean => /^[\u0600-\u06ff]$/.test(character);

const isLatin = (character: string): boolean => /^[\p{Script=Latin}\p{Sc}\p{Sm}]$/u.test(character);
