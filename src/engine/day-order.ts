// Rows in order of a day that they are not sorted by.

export interface DayOrder {
  readonly rows: Uint32Array;
  /** The first place whose row has this day or a later one. */
  readonly rowFrom: (dayUtc: number) => number;
}

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

export function dayOrderOf(rows: Uint32Array, days: Int32Array): DayOrder {
  return {
    rows,
    rowFrom(dayUtc) {
      let [low, high] = [0, rows.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (days[rows[middle]!]! < dayUtc) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
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
