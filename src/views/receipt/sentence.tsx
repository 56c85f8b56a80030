// The receipt as it is seen: the page draws it before and with the script, to the same pixel.

import type { Locale } from '../../i18n/index.ts';
import type { ReceiptText } from './text.ts';

export function Sentence({ text, locale }: { text: ReceiptText; locale: Locale }) {
  const { lead, rest, note } = text;
  return (
    <>
      <strong>
        {lead}
        {rest}
      </strong>
      <span class="receipt-note">{note}</span>
      {note.endsWith('.') ? ' ' : '. '}
      <span class="receipt-caveat">{locale.messages.receipt.caveat}</span>
    </>
  );
}
