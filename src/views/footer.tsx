// The last line of the page: where the data come from and, in an embed, the way to the full map.

import { encode } from '../state/link.ts';
import { panel } from './shared/panel.ts';
import type { View } from './view.ts';

export const mountFooter: View = panel({}, ({ state, atlas, locale }) => {
  const { messages, formats } = locale;
  const full = encode({ ...state, embed: false, parts: null }, null);
  return (
    <p class="footer-line">
      <span>{messages.embed.footer(formats.date(atlas.version))}</span>
      <a class="footer-full" href={`./${full}`} target="_blank" rel="noopener">
        {messages.embed.openFull}
      </a>
    </p>
  );
});
