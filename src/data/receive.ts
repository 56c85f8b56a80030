// Asks for one of the page's own files, and says why it did not come: not reached, or no longer there.

/** Fetched beside the page or, in a page that carries its data, read from inside it. */
export type Open = (address: string) => Promise<Response>;

/** Rejects with an Error that `isGone` can judge. */
export async function receive(open: Open, address: string): Promise<Response> {
  const response = await open(address);
  const { ok, status, statusText, headers } = response;
  // Some hosts answer with a page where there is no file: none of ours is one.
  const isPage = headers.get('Content-Type')?.startsWith('text/html') ?? false;
  if (ok && !isPage) return response;
  const said = `${address}: ${isPage ? 'a page instead of the file' : `${status} ${statusText}`}`;
  throw isPage || status === 404 || status === 410 ? gone(said) : new Error(said);
}

/** What this page was made of is not there any more: only loading the page anew helps. */
export const gone = (message: string): Error => new Error(message, { cause: 'gone' });

export const isGone = (reason: unknown): boolean => reason instanceof Error && reason.cause === 'gone';
