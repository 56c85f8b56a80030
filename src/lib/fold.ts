// Folding for search: case, accents and punctuation do not matter to someone who types a name.

/** Letters of Arabic that are written one for the other; those with a hamza lose it as a diacritic. */
const SAME_LETTER: Readonly<Record<string, string>> = { ة: 'ه', ى: 'ي', ٱ: 'ا', ـ: '' };
const ARABIC_ZERO = 0x660;

/**
 * Lower case, without diacritics; apostrophes vanish, other punctuation becomes one space. In Arabic the stretching
 * stroke vanishes, letters that stand for one another are one, and so are both kinds of digits.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’ʼ`]/g, '')
    .replace(/[ةىٱـ]/g, (letter) => SAME_LETTER[letter] ?? letter)
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - ARABIC_ZERO))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
