// Rows in order of their days, those of one day as they stand.

export function rowsByDay(days: Int32Array): Uint32Array {
  const rows = new Uint32Array(days.length);
  // Most incidents last a day: the order by first day is nearly theirs, and sorting that is fast.
  let isSorted = true;
  for (let row = 0; row < days.length; row++) {
    rows[row] = row;
    isSorted &&= row === 0 || days[row]! >= days[row - 1]!;
  }
  if (!isSorted) sortByDay(rows, days);
  return rows;
}

/** Twice by half of a day's bits, the lower first: as many steps as there are rows. */
function sortByDay(rows: Uint32Array, days: Int32Array): void {
  const other = new Uint32Array(rows.length);
  for (const [from, to, shift] of [
    [rows, other, 0],
    [other, rows, 16],
  ] as const) {
    const starts = new Uint32Array(65_537);
    // Days before 1970 are below zero.
    const digitOf = (row: number): number => ((days[row]! ^ -(2 ** 31)) >>> shift) & 65_535;
    for (let at = 0; at < from.length; at++) starts[digitOf(from[at]!) + 1]! += 1;
    for (let digit = 0; digit < 65_536; digit++) starts[digit + 1]! += starts[digit]!;
    for (let at = 0; at < from.length; at++) to[starts[digitOf(from[at]!)]!++] = from[at]!;
  }
}
