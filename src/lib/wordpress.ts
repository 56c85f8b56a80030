// What WordPress asks of the frames it makes from links (wp-includes/embed.php and js/wp-embed.js): it names each by a
// secret in the address, and gives none of them more than a height.

export const WORDPRESS_MOST_PX = 1000;

/** The secret in `#?secret=…`, as in `location.hash`; empty where no WordPress has made the frame. */
export function wordpressSecret(hash: string): string {
  return /^#\?secret=([A-Za-z0-9]+)$/.exec(hash)?.[1] ?? '';
}
