// Tries addresses politely: each site one at a time with a pause between, a few sites side by side, names itself.

/** What came of an address, in the words of sources.csv. */
export type Outcome = 'reached' | 'moved' | 'refused' | 'gone' | 'no answer';

export interface Trial {
  readonly url: string;
  readonly outcome: Outcome;
  /** Status of the answer, or why there was none. */
  readonly said: string;
  /** Where it led, if it moved to another address. */
  readonly to?: string;
}

export interface Network {
  fetch(url: string, init: RequestInit): Promise<Pick<Response, 'status' | 'url' | 'redirected'>>;
  wait(ms: number): Promise<void>;
}

const REAL_NETWORK: Network = {
  fetch: (url, init) => fetch(url, init),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

const PAUSE_MS = 5_000;
const PATIENCE_MS = 30_000;
const SITES_AT_ONCE = 4;
const AGENT = 'incident-atlas-sources/1 (checks links of cited pages)';

/** In the order in which they were tried; an address that stands twice is tried once. */
export async function tryAll(
  urls: readonly string[],
  onTrial: (trial: Trial) => void,
  network: Network = REAL_NETWORK,
): Promise<readonly Trial[]> {
  const trials: Trial[] = [];
  const sites = [...bySite([...new Set(urls)]).values()];
  const work = async (): Promise<void> => {
    for (let site = sites.shift(); site; site = sites.shift()) {
      for (const [at, url] of site.entries()) {
        if (at > 0) await network.wait(PAUSE_MS);
        const trial = await tryOne(url, network);
        trials.push(trial);
        onTrial(trial);
      }
    }
  };
  await Promise.all(Array.from({ length: SITES_AT_ONCE }, work));
  return trials;
}

async function tryOne(url: string, network: Network): Promise<Trial> {
  try {
    // Asked for its head first: pages are not ours to load. Some sites know no such question.
    const head = await ask(url, 'HEAD', network);
    const answer = head.status === 405 || head.status === 501 ? await ask(url, 'GET', network) : head;
    const to = answer.redirected && !isSamePage(url, answer.url) ? answer.url : undefined;
    const outcome = outcomeOf(answer.status, to !== undefined);
    return { url, outcome, said: String(answer.status), ...(to !== undefined && { to }) };
  } catch (error) {
    return { url, outcome: 'no answer', said: error instanceof Error ? error.message : String(error) };
  }
}

const ask = (url: string, method: string, network: Network) =>
  network.fetch(url, {
    method,
    redirect: 'follow',
    signal: AbortSignal.timeout(PATIENCE_MS),
    headers: { 'user-agent': AGENT },
  });

/** A site that turns programs away says nothing about its page. */
export function outcomeOf(status: number, hasMoved: boolean): Outcome {
  if (status === 404 || status === 410) return 'gone';
  if (status >= 400) return 'refused';
  return hasMoved ? 'moved' : 'reached';
}

/** A change of protocol, of `www` or of a last slash is no move. */
export function isSamePage(first: string, second: string): boolean {
  const plain = (url: string) => url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
  return plain(first) === plain(second);
}

function bySite(urls: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const sites = new Map<string, string[]>();
  for (const url of urls) {
    const { host } = new URL(url);
    sites.set(host, [...(sites.get(host) ?? []), url]);
  }
  return sites;
}
