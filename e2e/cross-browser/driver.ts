// What the smoke test needs of a browser, and what its two drivers share: started programs and waiting.
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';

/** How both protocols write these keys. */
export const KEYS = { Escape: '\uE00C', ArrowDown: '\uE015' } as const;

export type Driver = {
  open(address: string): Promise<void>;
  /** The value of a JavaScript expression in the page, as JSON carries it. */
  evaluate(expression: string): Promise<unknown>;
  /** Presses and releases the pointer in the middle of the element that the expression gives. */
  click(expression: string): Promise<void>;
  /** Presses and releases a key where the focus is. */
  press(key: keyof typeof KEYS): Promise<void>;
  /** Addresses that the page asked of another origin than its own. */
  foreignRequests(): Promise<readonly string[]>;
  close(): Promise<void>;
};

/** Tries again until there is an answer; says what it waited for when there is none. */
export async function waitFor<Answer>(
  what: string,
  ask: () => Promise<Answer | undefined>,
  milliseconds = 30_000,
): Promise<Answer> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`waited ${milliseconds / 1000} s in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Starts a program at the head of a process group, so that `stop` reaches whatever it starts itself. */
export function start(program: string, programArguments: string[], options: SpawnOptions = {}): ChildProcess {
  return spawn(program, programArguments, { stdio: ['ignore', 'pipe', 'pipe'], ...options, detached: true });
}

export async function stop(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  process.kill(-child.pid, 'SIGTERM');
  const patience = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await ended;
  clearTimeout(patience);
}

/** The first match in what a program writes to one of its streams. */
export function firstMatch(child: ChildProcess, stream: number, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdio[stream]?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const match = pattern.exec(text);
      if (match?.[1]) resolve(match[1]);
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`${child.spawnfile} ended with ${code}: ${text.slice(-500)}`)),
    );
    setTimeout(() => reject(new Error(`${child.spawnfile} was not ready within a minute`)), 60_000).unref();
  });
}
