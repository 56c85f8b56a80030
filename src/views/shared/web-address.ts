// Addresses from data: text until they are known to be web addresses.

/** The address when it is an http(s) one: nothing else becomes a link. */
export function httpOnly(url: string): string | undefined {
  return /^https?:\/\//.test(url) ? url : undefined;
}
