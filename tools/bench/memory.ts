// What the processes that draw pages hold and how long they work, from /proc: the page and its workers share one.

import { readdirSync, readFileSync } from 'node:fs';

const EVERY_MS = 100;

/** Those that this process or one of its children began. */
function renderers(): readonly number[] {
  const parents = new Map<number, number>();
  const found: number[] = [];
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    if (!Number.isInteger(pid)) continue;
    const [stat, command] = [fileOf(pid, 'stat'), fileOf(pid, 'cmdline')];
    parents.set(pid, Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    if (command.includes('--type=renderer')) found.push(pid);
  }
  const isOurs = (pid: number): boolean => {
    for (let at = pid; at > 1; at = parents.get(at) ?? 0) if (at === process.pid) return true;
    return false;
  };
  return found.filter(isOurs);
}

/** Shared pages by their part. */
function rendererMegabytes(): number {
  const kilobytes = renderers().map((pid) =>
    Number(/^Pss:\s+(\d+)/m.exec(fileOf(pid, 'smaps_rollup'))?.[1] ?? 0),
  );
  return kilobytes.reduce((sum, each) => sum + each, 0) / 1000;
}

/** A second of the processor is so many ticks. */
const TICKS = 100;

/** Of the processor, so far. */
function rendererSeconds(): number {
  const ticks = renderers().map((pid) => {
    const stat = fileOf(pid, 'stat');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
  });
  return ticks.reduce((sum, each) => sum + each, 0) / TICKS;
}

/** A process may be gone by the time it is asked. */
function fileOf(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}

/** Looks again and again until the work is done. */
export async function peakOf<Result>(
  work: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly peakMb: number; readonly processorS: number }> {
  const beforeS = rendererSeconds();
  let peakMb = rendererMegabytes();
  const timer = setInterval(() => {
    peakMb = Math.max(peakMb, rendererMegabytes());
  }, EVERY_MS);
  try {
    const result = await work();
    return { result, peakMb, processorS: rendererSeconds() - beforeS };
  } finally {
    clearInterval(timer);
  }
}
