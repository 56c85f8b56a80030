// dist/service-worker.js: keeps what the reader's page was made of, so that it opens again without a network. A program
// of its own. The shell is one version as a whole; everything else under assets/ has its content's hash in its name.

/** What the page opens with, relative to this file, and its hash: the build writes both before this code (tools/offline). */
declare const SHELL: readonly string[];
declare const VERSION: string;

const worker = self as unknown as ServiceWorkerGlobalScope;
const scope = new URL('./', worker.location.href).href;
/** Of this folder alone: another atlas may lie on the same site. */
const OWN = `incident-atlas ${scope} `;
const shell = new Set(SHELL.map((path) => new URL(path, scope).href));

worker.addEventListener('install', (event) => {
  // `no-cache`: what a server let the browser keep may be of the version before.
  const requests = [...shell].map((address) => new Request(address, { cache: 'no-cache' }));
  event.waitUntil(own().then((cache) => cache.addAll(requests)));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(removeOthers().then(() => worker.clients.claim()));
});

worker.addEventListener('message', (event: ExtendableMessageEvent) => {
  const { data } = event;
  if (data === 'take-over') void worker.skipWaiting();
  // What the first visit read before there was anybody to keep it.
  else if (Array.isArray(data?.keep)) event.waitUntil(keepAll(data.keep.map(String)));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || request.headers.has('range')) return;
  const address = addressOf(request.url);
  if (!address.startsWith(scope)) return;
  if (shell.has(address) || isHashed(address)) event.respondWith(keptFirst(address, request));
  // A page of its own, as an incident's: the newest where there is a network. What is framed is an article's matter.
  else if (request.destination === 'document' && !/\/embed[^/]*$/.test(address))
    event.respondWith(networkFirst(address, request));
});

/** Without what a page is asked to show: it is the same file. */
function addressOf(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`.replace(/\/index\.html$/, '/');
}

const isHashed = (address: string): boolean => address.startsWith(`${scope}assets/`);

const own = (): Promise<Cache> => worker.caches.open(OWN + VERSION);

async function keptFirst(address: string, request: Request): Promise<Response> {
  const cache = await own();
  const kept = await cache.match(address);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await cache.put(address, response.clone());
  return response;
}

async function networkFirst(address: string, request: Request): Promise<Response> {
  const cache = await own();
  try {
    const response = await fetch(request);
    if (response.ok && !response.redirected) await cache.put(address, response.clone());
    return response;
  } catch (reason) {
    const kept = await cache.match(address);
    if (kept) return kept;
    throw reason;
  }
}

async function keepAll(addresses: readonly string[]): Promise<void> {
  const cache = await own();
  const wanted = [...new Set(addresses.map(addressOf))].filter(isHashed);
  await Promise.all(
    wanted.map(async (address) => {
      if (await cache.match(address)) return;
      // From the browser's own cache, where it has just been put; what is lost here is read again when it is needed.
      const response = await fetch(address, { cache: 'force-cache' }).catch(() => null);
      if (response?.ok) await cache.put(address, response);
    }),
  );
}

async function removeOthers(): Promise<void> {
  const names = await worker.caches.keys();
  await Promise.all(
    names.map((name) =>
      name.startsWith(OWN) && name !== OWN + VERSION ? worker.caches.delete(name) : undefined,
    ),
  );
}
