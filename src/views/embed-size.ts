// Gives the embed the height that its width and its parts ask for, before the content would make one of its own.

import { EMBED_PARTS, embedHeightPx } from '../lib/embed-size.ts';
import { WORDPRESS_MOST_PX, wordpressSecret } from '../lib/wordpress.ts';
import type { Draw } from './view.ts';

export function mountEmbedSize(): Draw {
  // Read at once: the address loses its fragment with the first change of the view.
  const mostPx = wordpressSecret(location.hash) ? WORDPRESS_MOST_PX : undefined;
  let parts = EMBED_PARTS;
  let isEmbed = false;
  let isComparing = false;
  const apply = (): void => {
    const { style } = document.body;
    // Only an embed asks for its width: that costs a layout.
    const widthPx = isEmbed ? document.documentElement.clientWidth : 0;
    const height = isEmbed ? `${embedHeightPx(widthPx, parts, isComparing, mostPx)}px` : '';
    if (style.minBlockSize !== height) style.minBlockSize = height;
  };
  window.addEventListener('resize', apply);
  return ({ state }) => {
    parts = state.parts ?? EMBED_PARTS;
    isEmbed = state.embed;
    isComparing = state.compare !== null;
    apply();
  };
}
