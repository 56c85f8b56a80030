// The middle of repeated measurements: one slow round on a shared machine does not count.

export function medianOf(values: readonly number[]): number {
  return quantileOf(values, 0.5);
}

/** `share` 0 to 1. */
export function quantileOf(values: readonly number[], share: number): number {
  const sorted = [...values].sort((first, second) => first - second);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Milliseconds of processor that work takes: on a shared machine the clock tells what others do. */
export function timeOf(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
