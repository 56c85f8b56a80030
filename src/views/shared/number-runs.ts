// Numbers of rows as a reader looks them up: those that follow each other as a run.

/** `3, 7, 12–14`; ascending, each once. */
export function runsText(numbers: Iterable<number>): string {
  const sorted = [...new Set(numbers)].sort((first, second) => first - second);
  const runs: [first: number, last: number][] = [];
  for (const number of sorted) {
    const run = runs.at(-1);
    if (run && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .map(([first, last]) =>
      first === last ? `${first}` : `${first}${last === first + 1 ? ', ' : '–'}${last}`,
    )
    .join(', ');
}
