// Drives WebKitGTK's small browser over classic WebDriver, on an X server without a screen.
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { WebKitPrograms } from '../../tools/browsers.ts';
import { type Driver, firstMatch, start, stop, waitFor } from './driver.ts';

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
    // Left to start the browser itself, the driver loses it now and then and waits for ever; so it is given one.
    const target = `127.0.0.1:${await freePort()}`;
    const window = start(browser, ['--automation', '--geometry=1440x900'], {
      stdio: 'ignore',
      env: { ...environment, WEBKIT_INSPECTOR_SERVER: target },
    });
    endings.unshift(() => stop(window));
    await waitFor('the WebKit browser', () => accepts(target));
    const service = start(driver, [`--port=${port}`, `--target=${target}`], { stdio: 'ignore' });
    endings.unshift(() => stop(service));
    const call = caller(`http://127.0.0.1:${port}`);
    await waitFor('the WebKit driver', () => accepts(`127.0.0.1:${port}`));
    const session = (await call('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          proxy: {
            proxyType: 'manual',
            httpProxy: recorder.host,
            sslProxy: recorder.host,
            noProxy: ['localhost'],
          },
        },
      },
    })) as { sessionId: string };
    const path = `/session/${session.sessionId}`;
    endings.unshift(async () => void (await call('DELETE', path)));

    // The page's own record adds what the proxy cannot see, such as https where the system has no library for it.
    const foreignResources = `performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => /^(https?|wss?):/.test(name) && new URL(name).origin !== location.origin)`;
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
      foreignRequests: async () => [
        ...new Set([...recorder.requests, ...((await evaluate(foreignResources)) as string[])]),
      ],
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
  // For https, WebKit encrypts its talk with the proxy, too: what arrives is no HTTP, and names no address.
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code?.startsWith('HPE_')) requests.push('an https address');
    socket.destroy();
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

/** Whether something listens there by now; undefined, as `waitFor` wants it, if not. */
function accepts(target: string): Promise<true | undefined> {
  const [host, port] = target.split(':');
  return new Promise((resolve) => {
    const socket = connect({ host, port: Number(port) });
    socket.once('connect', () => resolve(true)).once('error', () => resolve(undefined));
    socket.once('connect', () => socket.destroy());
  });
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
