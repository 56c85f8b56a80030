// Drives WebKitGTK's small browser over classic WebDriver, on an X server without a screen.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { WebKitPrograms } from '../../tools/browsers.ts';
import { type Driver, firstMatch, KEYS, start, stop, waitFor } from './driver.ts';

/** The name under which WebDriver passes an element, fixed by its standard. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

export async function startWebKit({ driver, browser, display }: WebKitPrograms): Promise<Driver> {
  const recorder = await startRecorder();
  const screen = start(display, ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const endings = [() => stop(screen), () => recorder.close()];
  const close = async (): Promise<void> => {
    for (const end of endings) await end();
  };
  try {
    const number = await firstMatch(screen, 3, /(\d+)\n/);
    const port = await freePort();
    const environment = {
      ...process.env,
      DISPLAY: `:${number}`,
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
    };
    const service = start(driver, [`--port=${port}`], { stdio: 'ignore', env: environment });
    endings.unshift(() => stop(service));
    const call = caller(`http://127.0.0.1:${port}`);
    await waitFor('the WebKit driver', () => call('GET', '/status').catch(() => undefined));
    // The proxy goes by the browser's own options: as WebDriver's, one start in ten ends in a crash of the browser.
    const proxy = [`--proxy=http://${recorder.host}`, '--ignore-host=localhost'];
    const session = (await call('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          'webkitgtk:browserOptions': {
            binary: browser,
            args: ['--automation', '--geometry=1440x900', ...proxy],
          },
        },
      },
    })) as { sessionId: string };
    const path = `/session/${session.sessionId}`;
    endings.unshift(async () => void (await call('DELETE', path)));

    const run = (script: string) => call('POST', `${path}/execute/sync`, { script, args: [] });
    const evaluate = async (expression: string): Promise<unknown> => {
      const value = await run(`return JSON.stringify(${expression})`);
      return typeof value === 'string' ? JSON.parse(value) : undefined;
    };
    return {
      open: async (address) => void (await call('POST', `${path}/url`, { url: address })),
      evaluate,
      click: async (expression) => {
        const element = (await run(`return ${expression}`)) as Record<string, string>;
        await call('POST', `${path}/element/${element[elementKey]}/click`, {});
      },
      press: async (key) => {
        const strokes = [
          { type: 'keyDown', value: KEYS[key] },
          { type: 'keyUp', value: KEYS[key] },
        ];
        await call('POST', `${path}/actions`, {
          actions: [{ type: 'key', id: 'keyboard', actions: strokes }],
        });
      },
      foreignRequests: async () => recorder.requests,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Classic WebDriver tells nothing of requests, so the browser gets a proxy that notes and refuses what comes by. */
async function startRecorder(): Promise<{ host: string; requests: string[]; close: () => Promise<void> }> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    requests.push(request.url ?? '');
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = (): Promise<void> => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
  };
  return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, requests, close };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function caller(address: string) {
  return async (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<unknown> => {
    const response = await fetch(address + path, {
      method,
      signal: AbortSignal.timeout(15_000),
      ...(body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}),
    }).catch((error: Error) => {
      throw new Error(`${method} ${path}: ${error.message}`);
    });
    const { value } = (await response.json()) as { value: unknown };
    if (response.ok) return value;
    const { message } = value as { message?: string };
    throw new Error(`${method} ${path}: ${message}`);
  };
}
