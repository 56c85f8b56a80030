// Folding for search: case, accents and punctuation do not matter to someone who types a name.

/** Lower case, without diacritics; apostrophes vanish, other punctuation becomes one space. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’ʼ`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
