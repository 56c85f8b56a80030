// Where the built pages will stand on the web: the one place that knows.

/** What `npm run preview` serves: stands in where a format demands an absolute address and none is configured. */
const PREVIEW = 'http://localhost:4173/';

export interface Site {
  /** Ends with a slash. */
  readonly address: string;
  /** False when SITE_ADDRESS is not set: then nothing claims to be the canonical address. */
  readonly isConfigured: boolean;
}

/** Reads SITE_ADDRESS; throws when it is no http(s) address. */
export function siteOf(environment: Readonly<Record<string, string | undefined>>): Site {
  const text = environment.SITE_ADDRESS?.trim() ?? '';
  if (text === '') return { address: PREVIEW, isConfigured: false };
  const problem = `SITE_ADDRESS is "${text}", which is no http(s) address: write the folder the site will stand in, such as https://news.example/atlas/`;
  if (!URL.canParse(text)) throw new Error(problem);
  const { protocol, origin, pathname } = new URL(text);
  if (protocol !== 'https:' && protocol !== 'http:') throw new Error(problem);
  return { address: `${origin}${pathname.replace(/\/*$/, '/')}`, isConfigured: true };
}

/** For what crawlers read: absolute once the site's address is known, else relative to the page. */
export function addressFor({ address, isConfigured }: Site, path: string, toRoot: string): string {
  return isConfigured ? `${address}${path}` : `${toRoot}${path}`;
}
