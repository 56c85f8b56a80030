// Drives an unchanged Firefox over WebDriver BiDi, the protocol that it speaks itself; no driver program is needed.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { type Driver, firstMatch, KEYS, start, stop } from './driver.ts';

type Message = {
  id?: number;
  type: 'success' | 'error' | 'event';
  result?: Record<string, unknown>;
  message?: string;
  method?: string;
  params?: { context?: string; request?: { url?: string } };
};
type Send = (method: string, parameters: object) => Promise<Record<string, unknown>>;

/** The discard port: nothing listens there, so Firefox's own calls home reach nobody; this machine is exempt. */
const nowhere = 9;
const preferences = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': nowhere,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': nowhere,
  'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
  'app.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'intl.accept_languages': 'en-GB, en',
};

export async function startFirefox(program: string): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), 'atlas-firefox-'));
  const lines = Object.entries(preferences).map(
    ([key, value]) => `user_pref("${key}", ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const size = ['--width', '1440', '--height', '900'];
  const remote = ['--headless', '--no-remote', '--remote-debugging-port', '0', '--profile', profile];
  const firefox = start(program, [...remote, ...size, 'about:blank'], {
    env: { ...process.env, MOZ_HEADLESS: '1' },
  });
  const close = async (): Promise<void> => {
    await stop(firefox);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const address = await firstMatch(firefox, 2, /WebDriver BiDi listening on (ws:\S+)/);
    return { ...(await connect(`${address}/session`)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function connect(address: string): Promise<Omit<Driver, 'close'>> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  const foreign: string[] = [];
  let origin = '';
  const send = converse(socket, (event) => {
    const url = event.params?.request?.url;
    if (url && /^(?:https?|wss?):/.test(url) && new URL(url).origin !== origin) foreign.push(url);
  });

  await send('session.new', { capabilities: {} });
  const { contexts } = (await send('browsingContext.getTree', {})) as { contexts: { context: string }[] };
  const context = contexts[0]?.context;
  await send('session.subscribe', { events: ['network.beforeRequestSent'], contexts: [context] });

  const evaluate = async (expression: string): Promise<Record<string, unknown>> => {
    const answer = await send('script.evaluate', { expression, target: { context }, awaitPromise: true });
    if (answer.type === 'success') return answer.result as Record<string, unknown>;
    throw new Error(`the page refused ${expression}: ${JSON.stringify(answer.exceptionDetails)}`);
  };
  return {
    open: async (page) => {
      origin = new URL(page).origin;
      await send('browsingContext.navigate', { context, url: page, wait: 'complete' });
    },
    evaluate: async (expression) => {
      const { value } = await evaluate(`JSON.stringify(${expression})`);
      return typeof value === 'string' ? JSON.parse(value) : undefined;
    },
    click: async (expression) => {
      await evaluate(`(${expression}).scrollIntoView({ block: 'center' })`);
      const { sharedId } = await evaluate(expression);
      const moves = [
        { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element: { sharedId } } },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await send('input.performActions', {
        context,
        actions: [{ type: 'pointer', id: 'mouse', actions: moves }],
      });
    },
    press: async (key) => {
      const strokes = [
        { type: 'keyDown', value: KEYS[key] },
        { type: 'keyUp', value: KEYS[key] },
      ];
      await send('input.performActions', {
        context,
        actions: [{ type: 'key', id: 'keyboard', actions: strokes }],
      });
    },
    foreignRequests: async () => foreign,
  };
}

/** Commands and their answers find each other by number; what comes without one is an event. */
function converse(socket: WebSocket, onEvent: (event: Message) => void): Send {
  const waiting = new Map<number, (message: Message) => void>();
  let last = 0;
  socket.on('message', (data) => {
    const message = JSON.parse(data.toString()) as Message;
    if (message.id === undefined) onEvent(message);
    else waiting.get(message.id)?.(message);
  });
  return (method, parameters) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      const patience = setTimeout(() => reject(new Error(`${method} had no answer within a minute`)), 60_000);
      waiting.set(id, (message) => {
        clearTimeout(patience);
        waiting.delete(id);
        if (message.type === 'success') resolve(message.result ?? {});
        else reject(new Error(`${method}: ${message.message}`));
      });
      socket.send(JSON.stringify({ id, method, params: parameters }));
    });
}
