// Numbers as nearly all files write them, read from their bytes: a string for each would be made for this alone.

const [MINUS, POINT, ZERO] = [0x2d, 0x2e, 0x30];
/** So many figures are a whole number that nothing is lost of. */
const MOST_FIGURES = 15;
/** Exact, and so the quotient is the nearest number to what is written. */
const TENS = Array.from({ length: MOST_FIGURES + 1 }, (_, places) => 10 ** places);

/** `12`, `-4.25`; NaN for whatever is written otherwise. */
export function figureIn(bytes: Uint8Array, from: number, to: number): number {
  const isBelow = bytes[from] === MINUS;
  const first = isBelow ? from + 1 : from;
  let [whole, figures, point] = [0, 0, -1];
  for (let at = first; at < to; at++) {
    const code = bytes[at]!;
    const figure = code - ZERO;
    if (figure >= 0 && figure <= 9) {
      whole = whole * 10 + figure;
      figures++;
    } else if (code === POINT && point < 0 && at > first) point = at;
    else return Number.NaN;
  }
  if (figures === 0 || figures > MOST_FIGURES || point === to - 1) return Number.NaN;
  const value = point < 0 ? whole : whole / TENS[to - 1 - point]!;
  return isBelow ? -value : value;
}
