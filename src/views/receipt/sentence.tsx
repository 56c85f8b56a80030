// The receipt as it is seen: the page draws it before and with the script, to the same pixel.

import { headlineOf } from '../shared/headline.ts';
import type { Scene } from '../view.ts';
import { receiptOf } from './text.ts';

export function Sentence({ scene, onMore }: { readonly scene: Scene; readonly onMore?: () => void }) {
  const { lead, rest, note } = receiptOf(scene);
  const { caveat, searched } = headlineOf(scene);
  const { receipt } = scene.locale.messages;
  return (
    <>
      <span aria-hidden="true">
        <strong>
          {lead}
          {rest}
        </strong>
        <span class="receipt-note">{note}</span>
        {/[.] ?$/.test(rest + note) ? ' ' : '. '}
      </span>
      <span class="receipt-caveat is-whole">{searched}</span>
      <span class="receipt-caveat is-short">{caveat}.</span>{' '}
      <button type="button" class="receipt-more" disabled={!onMore} onClick={onMore}>
        {receipt.searched}
      </button>
    </>
  );
}
