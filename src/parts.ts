// How the build fetches code that is imported on demand; takes the place of Vite's own helper (tools/parts.ts).
// Browsers up to Chromium 150 keep a module that could not be fetched until the page is loaded anew, and Vite never
// asks again for a style sheet. So every file is asked for by `fetch` first, which forgets its failures; the import
// then finds them all in the browser's cache.

import { gone, receive } from './data/receive.ts';

const received = new Map<string, Promise<void>>();
const failed = new Set<string>();

/** `files` are the part's scripts and style sheets, relative to `importer`; without them nothing is known of it. */
export async function loadPart<Part>(
  start: () => Promise<Part>,
  files: readonly string[] = [],
  importer = location.href,
): Promise<Part> {
  const addresses = files.map((file) => new URL(file, importer).href);
  await Promise.all(addresses.map(once));
  return start().catch((reason: unknown) => {
    // It was here a moment ago, and this browser may have noted the failure for as long as the page lives.
    throw gone(String(reason));
  });
}

function once(address: string): Promise<void> {
  const known = received.get(address);
  if (known) return known;
  const file = isInPage(address)
    ? Promise.resolve()
    : isStyle(address)
      ? loadStyle(address)
      : fetchFile(address);
  received.set(address, file);
  file.catch(() => {
    received.delete(address);
    failed.add(address);
  });
  return file;
}

export async function loadStyle(address: string): Promise<void> {
  await fetchFile(address);
  await wear(address);
}

async function fetchFile(address: string): Promise<void> {
  // A refusal may have been kept in a cache as well.
  const options: RequestInit = failed.has(address) ? { cache: 'reload' } : {};
  const response = await receive((wanted) => fetch(wanted, options), address);
  // To its end: only then is it in the cache.
  await response.arrayBuffer();
}

function wear(address: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.crossOrigin = '';
  link.href = address;
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error(`${address} could not be used.`));
    });
    document.head.append(link);
  });
}

const isStyle = (address: string): boolean => new URL(address).pathname.endsWith('.css');

/** What the page began with. */
function isInPage(address: string): boolean {
  const tags = document.querySelectorAll<HTMLScriptElement | HTMLLinkElement>(
    'script[src], link[rel="stylesheet"]',
  );
  return [...tags].some((tag) => ('src' in tag ? tag.src : tag.href) === address);
}
