// A text to take along: in a field that can be selected, with a button that copies it and says so.

import type { SharingMessages } from '../../i18n/en/sharing.ts';
import { CopyButton, type CopyMemory } from './copy-button.tsx';

interface CopyFieldProps extends CopyMemory {
  readonly id: string;
  readonly label: string;
  readonly note?: string;
  readonly text: string;
  readonly isLong?: boolean;
  readonly words: Pick<SharingMessages, 'copy' | 'copied' | 'copyFailed'>;
}

export function CopyField({ id, label, note, text, isLong, words, copied, onCopied }: CopyFieldProps) {
  const isMine = copied?.id === id;
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
      <CopyButton
        id={id}
        text={text}
        words={words}
        name={label}
        saidIn={`${id}-said`}
        copied={copied}
        onCopied={onCopied}
      />
      {note && <p class="fine">{note}</p>}
      <p id={`${id}-said`} class={isMine && !copied.worked ? 'fine' : 'visually-hidden'} aria-live="polite">
        {isMine && (copied.worked ? words.copied : words.copyFailed)}
      </p>
    </div>
  );
}
