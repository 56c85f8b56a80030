// Long work in steps: done at once where somebody waits for it, or in slices between which the page answers.

/** Work that may be left after any of its steps; its result comes with the last. */
export type Steps<T> = Generator<undefined, T>;

/** So long the page may be kept from drawing. */
const SLICE_MS = 10;

export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** True when all is done; false where it was left, as soon as `isLeft` says so. */
export async function inSlices(steps: Steps<unknown>, isLeft: () => boolean): Promise<boolean> {
  while (!isLeft()) {
    const endMs = performance.now() + SLICE_MS;
    do if (steps.next().done) return true;
    while (performance.now() < endMs);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return false;
}

/** As many values as are sorted between two steps. */
const RUN = 4096;

/** A new list in order, equal values in the order in which they were. */
export function* sortedInSteps<T>(
  values: readonly T[],
  compare: (first: T, second: T) => number,
): Steps<readonly T[]> {
  let runs: (readonly T[])[] = [];
  for (let from = 0; from < values.length; from += RUN) {
    runs.push(values.slice(from, from + RUN).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const longer: (readonly T[])[] = [];
    for (let at = 0; at < runs.length; at += 2) {
      const [first = [], second = []] = [runs[at], runs[at + 1]];
      longer.push(yield* merged(first, second, compare));
    }
    runs = longer;
  }
  return runs[0] ?? [];
}

function* merged<T>(
  first: readonly T[],
  second: readonly T[],
  compare: (first: T, second: T) => number,
): Steps<readonly T[]> {
  const all: T[] = [];
  let [one, other] = [0, 0];
  while (one < first.length || other < second.length) {
    const isFirst =
      other >= second.length || (one < first.length && compare(first[one]!, second[other]!) <= 0);
    all.push(isFirst ? first[one++]! : second[other++]!);
    if (all.length % RUN === 0) yield;
  }
  return all;
}
