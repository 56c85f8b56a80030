// Whether a version of Node lies in a range such as `engines` in package.json names. Plain JavaScript without
// dependencies: setup.mjs asks before there are any.

/** @typedef {readonly [major: number, minor: number, patch: number]} Version */

/**
 * @param {string} text
 * @returns {Version}
 */
function versionOf(text) {
  const [major = 0, minor = 0, patch = 0] = text.split('.').map(Number);
  return [major, minor, patch];
}

/**
 * Alternatives of `^20.19.0`, `>=24` and `20`, the forms that packages use; any other throws instead of passing.
 * @param {string} range
 * @param {string} version
 */
export function nodeIsIn(range, version) {
  const [major, minor, patch] = versionOf(version);
  return range.split('||').some((alternative) => {
    const found = /^\s*(\^|>=)?\s*(\d+(?:\.\d+){0,2})\s*$/.exec(alternative);
    if (!found) throw new Error(`Not a range of versions that is read here: "${alternative}".`);
    const [, sign, text = ''] = found;
    if (sign === undefined && text.includes('.')) return text === version;
    const [oldestMajor, oldestMinor, oldestPatch] = versionOf(text);
    if (major !== oldestMajor) return sign === '>=' && major > oldestMajor;
    return minor !== oldestMinor ? minor > oldestMinor : patch >= oldestPatch;
  });
}

/**
 * The range as words: "20.19+, 22.13+ or 24+".
 * @param {string} range
 */
export function nodeRangeText(range) {
  const alternatives = range.split('||').map((alternative) =>
    alternative
      .trim()
      .replace(/^(?:\^|>=)\s*(.*)$/, '$1+')
      .replace(/(?:\.0)+(?=\+?$)/, ''),
  );
  return [alternatives.slice(0, -1).join(', '), ...alternatives.slice(-1)].filter(Boolean).join(' or ');
}
