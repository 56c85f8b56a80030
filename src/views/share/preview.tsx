// The embed as a host would show it: the very page in a frame, as wide as an article's column. It is a picture: in the
// frame, keys would be lost to the dialog, and its landmarks would stand beside the page's own. To try it there is a link.

import type { SharingMessages } from '../../i18n/en/sharing.ts';

const WIDTHS = ['narrow', 'medium', 'full'] as const;
export type Width = (typeof WIDTHS)[number];
const WIDTH_PX: Record<Width, number | null> = { narrow: 320, medium: 600, full: null };

interface PreviewProps {
  readonly address: string;
  readonly width: Width;
  readonly heightPx: (widthPx: number) => number;
  readonly words: SharingMessages;
  readonly onWidth: (width: Width) => void;
}

export function Preview({ address, width, heightPx, words, onWidth }: PreviewProps) {
  const { share } = words;
  return (
    <section class="share-preview" aria-labelledby="share-preview-title">
      <div class="share-preview-head">
        <h3 id="share-preview-title">{share.preview}</h3>
        <fieldset class="share-widths">
          <legend class="visually-hidden">{share.preview}</legend>
          {WIDTHS.map((option) => (
            <label key={option}>
              <input
                type="radio"
                name="share-width"
                checked={width === option}
                onChange={() => onWidth(option)}
              />
              {share.widths[option]}
            </label>
          ))}
        </fieldset>
        <a class="link-button" href={address} target="_blank" rel="noopener">
          {share.tryIt}
        </a>
      </div>
      <div class="share-stage">
        {/* A new frame for a new address: to change it would add to the browser's history. */}
        <iframe
          key={address}
          title={share.frame}
          src={address}
          inert
          ref={(frame) => {
            if (frame) sizeFrame(frame, WIDTH_PX[width], heightPx);
          }}
        />
      </div>
    </section>
  );
}

/** By the style property: the page's policy allows no style in markup. */
function sizeFrame(
  frame: HTMLIFrameElement,
  widthPx: number | null,
  heightPx: (widthPx: number) => number,
): void {
  frame.style.inlineSize = widthPx === null ? '100%' : `${widthPx}px`;
  frame.style.blockSize = `${heightPx(widthPx ?? frame.clientWidth)}px`;
}
