// The clipboard, where one may write to it, and the button that copies a text there and says so.

import { Icon } from './icon.tsx';

/** What became of the last attempt to copy, and of what: a field, an incident. */
export interface Copied {
  readonly id: string;
  readonly worked: boolean;
}

export interface CopyMemory {
  readonly copied: Copied | null;
  readonly onCopied: (copied: Copied) => void;
}

interface CopyButtonProps extends CopyMemory {
  readonly id: string;
  readonly text: string;
  readonly words: { readonly copy: string; readonly copied: string };
  /** What is copied, where several such buttons stand together: for who cannot see beside what each stands. */
  readonly name?: string;
  readonly hasIcon?: boolean;
  /** Id of the element that says what came of it. */
  readonly saidIn?: string;
}

export function CopyButton({ id, text, words, name, hasIcon, saidIn, copied, onCopied }: CopyButtonProps) {
  const isDone = copied?.id === id && copied.worked;
  return (
    <button
      type="button"
      class="button"
      aria-describedby={saidIn}
      onClick={() => void copyText(text).then((worked) => onCopied({ id, worked }))}
    >
      {hasIcon && <Icon name="link" />}
      {isDone ? words.copied : words.copy}
      {name && <span class="visually-hidden"> {name}</span>}
    </button>
  );
}

/** False where the browser or the frame around the page forbids it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
