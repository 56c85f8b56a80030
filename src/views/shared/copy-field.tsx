// A text to take along: in a field that can be selected, with a button that copies it and says so.

import type { SharingMessages } from '../../i18n/sharing/en.ts';
import { copyText } from './copy-text.ts';

/** What became of the last attempt to copy, and from which field. */
export interface Copied {
  readonly field: string;
  readonly worked: boolean;
}

interface CopyFieldProps {
  readonly id: string;
  readonly label: string;
  readonly note?: string;
  readonly text: string;
  readonly isLong?: boolean;
  readonly words: SharingMessages;
  readonly copied: Copied | null;
  readonly onCopied: (copied: Copied) => void;
}

export function CopyField({ id, label, note, text, isLong, words, copied, onCopied }: CopyFieldProps) {
  const isMine = copied?.field === id;
  const selectAll = (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }): void =>
    event.currentTarget.select();
  return (
    <div class={isLong ? 'copy-field is-long' : 'copy-field'}>
      <label for={id}>{label}</label>
      {isLong ? (
        <textarea id={id} readOnly spellcheck={false} value={text} onFocus={selectAll} />
      ) : (
        <input id={id} type="text" readOnly value={text} onFocus={selectAll} />
      )}
      <button
        type="button"
        class="button"
        aria-describedby={`${id}-said`}
        onClick={() => void copyText(text).then((worked) => onCopied({ field: id, worked }))}
      >
        {isMine && copied.worked ? words.copied : words.copy}
        <span class="visually-hidden"> {label}</span>
      </button>
      {note && <p class="fine">{note}</p>}
      <p id={`${id}-said`} class={isMine && !copied.worked ? 'fine' : 'visually-hidden'} aria-live="polite">
        {isMine && (copied.worked ? words.copied : words.copyFailed)}
      </p>
    </div>
  );
}
