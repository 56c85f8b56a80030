// Rows in order of a day that they are not sorted by.

export interface DayOrder {
  readonly rows: Uint32Array;
  /** The first place whose row has this day or a later one. */
  readonly rowFrom: (dayUtc: number) => number;
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
