import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
let command: ChildProcess | null = null;

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}

/** Runs a script by npm, in a process group of its own as in a terminal; what it says until it serves or ends. */
async function run(script: readonly string[], port: string | undefined): Promise<string> {
  const child = spawn('npm', ['run', ...script], {
    cwd: root,
    env: { ...process.env, PORT: port },
    detached: true,
  });
  command = child;
  let said = '';
  return new Promise((resolve) => {
    const hear = (text: Buffer): void => {
      said += text;
      if (/localhost:.*\d/.test(said)) resolve(said);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('close', () => resolve(said));
  });
}

/** `isTerminal`: Ctrl+C in a terminal tells every process of the group, other programs tell npm alone. */
function stop(signal: NodeJS.Signals, isTerminal: boolean): void {
  const pid = command?.pid;
  if (pid !== undefined) process.kill(isTerminal ? -pid : pid, signal);
}

const isServed = (port: number): Promise<boolean> =>
  fetch(`http://localhost:${port}/`).then(
    () => true,
    () => false,
  );

// Windows has neither these signals nor groups.
describe.skipIf(process.platform === 'win32')('the commands that serve', { timeout: 60_000 }, () => {
  afterEach(() => {
    try {
      stop('SIGKILL', true);
    } catch {
      // It has ended by itself.
    }
  });

  test.each([
    { signal: 'SIGTERM', isTerminal: false, script: ['start'] },
    { signal: 'SIGINT', isTerminal: true, script: ['start'] },
    // Any folder: the tests of units come before the build.
    { signal: 'SIGTERM', isTerminal: false, script: ['preview', '--', '--outDir', 'docs'] },
  ] as const)('$signal ends $script.0, which serves at PORT, and the port is free', async (given) => {
    const port = await freePort();
    await run(given.script, String(port));
    expect(await isServed(port)).toBe(true);
    stop(given.signal, given.isTerminal);
    await expect.poll(() => isServed(port), { timeout: 5000 }).toBe(false);
  });

  test('--port chooses the port, too', async () => {
    const port = await freePort();
    await run(['start', '--', '--port', String(port)], undefined);
    expect(await isServed(port)).toBe(true);
  });

  test('a PORT that is none is said in a sentence', async () => {
    expect(await run(['start'], '99999')).toContain('PORT is "99999", which is no port');
  });
});
