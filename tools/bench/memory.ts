// What the processes that draw pages hold, from /proc: the page and its workers share one.

import { readdirSync, readFileSync } from 'node:fs';

const EVERY_MS = 100;

/** Megabytes of all of them that this process or one of its children began, shared pages by their part. */
function rendererMegabytes(): number {
  const parents = new Map<number, number>();
  const renderers: number[] = [];
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    if (!Number.isInteger(pid)) continue;
    const [stat, command] = [fileOf(pid, 'stat'), fileOf(pid, 'cmdline')];
    parents.set(pid, Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    if (command.includes('--type=renderer')) renderers.push(pid);
  }
  const isOurs = (pid: number): boolean => {
    for (let at = pid; at > 1; at = parents.get(at) ?? 0) if (at === process.pid) return true;
    return false;
  };
  const kilobytes = renderers
    .filter(isOurs)
    .map((pid) => Number(/^Pss:\s+(\d+)/m.exec(fileOf(pid, 'smaps_rollup'))?.[1] ?? 0));
  return kilobytes.reduce((sum, each) => sum + each, 0) / 1000;
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
): Promise<{ readonly result: Result; readonly beforeMb: number; readonly peakMb: number }> {
  const beforeMb = rendererMegabytes();
  let peakMb = beforeMb;
  const timer = setInterval(() => {
    peakMb = Math.max(peakMb, rendererMegabytes());
  }, EVERY_MS);
  try {
    return { result: await work(), beforeMb, peakMb };
  } finally {
    clearInterval(timer);
  }
}
