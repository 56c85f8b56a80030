// How a file's bytes stand for letters: its mark, else UTF-8 as long as all of it is, else what the bytes look like.

import { wideOrder } from './kind.ts';

/** A label of the Encoding Standard. */
export type EncodingLabel = string;

/** What to try first. */
export const firstEncoding = (head: Uint8Array): EncodingLabel => wideOrder(head) ?? 'utf-8';

/**
 * What to try when a file has turned out not to be UTF-8. Mostly valid UTF-8 with a letter cut in two stays UTF-8, with
 * a replacement sign there.
 */
export async function encodingInstead(sample: Uint8Array): Promise<EncodingLabel> {
  const text = new TextDecoder('utf-8').decode(sample);
  const broken = text.split('\ufffd').length - 1;
  const whole = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  if (whole > broken) return 'utf-8';
  const { default: chardet } = await import('chardet');
  const guess = chardet.detect(aroundLetters(sample))?.toLowerCase() ?? '';
  if (guess === '' || guess.startsWith('iso-8859-1') || guess.startsWith('utf-')) return 'windows-1252';
  return isKnown(guess) ? guess : 'windows-1252';
}

/** Enough of the bytes beyond ASCII, with what stands around them: guessing takes its time. */
function aroundLetters(bytes: Uint8Array): Uint8Array {
  const taken: number[] = [];
  let last = -1;
  for (let at = 0; at < bytes.length && taken.length < 20_000; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    for (let near = Math.max(last + 1, at - 20); near < Math.min(bytes.length, at + 20); near++) {
      taken.push(bytes[near] ?? 0);
      last = near;
    }
  }
  return Uint8Array.from(taken);
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}

export interface Decoded {
  readonly text: string;
  /** The bytes are this very text in UTF-8. */
  readonly isAsBytes: boolean;
}

export interface Decoding {
  /** Lines end with `\n` whatever ended them; bytes of zero are left out. Throws a TypeError where bytes are no text. */
  readonly decode: (bytes: Uint8Array, isLast: boolean) => Decoded;
}

const LINE_END = 0x0a;
const FIRST_OF_MARK = 0xef;

/** `isStrict` ends at the first byte that cannot be; otherwise it becomes U+FFFD. */
export function createDecoding(label: EncodingLabel, isStrict: boolean): Decoding {
  const decoder = new TextDecoder(label, { fatal: isStrict });
  let isReturnPending = false;
  /** Pieces that end with a line leave no part of a sign behind. */
  let isAtLine = true;
  let isFirst = true;
  return {
    decode(bytes, isLast) {
      const isWhole = isAtLine && !(isFirst && bytes[0] === FIRST_OF_MARK);
      isAtLine = bytes.length === 0 ? isAtLine : bytes[bytes.length - 1] === LINE_END;
      isFirst = false;
      let text = (isReturnPending ? '\r' : '') + decoder.decode(bytes, { stream: !isLast });
      isReturnPending = !isLast && text.endsWith('\r');
      if (isReturnPending) text = text.slice(0, -1);
      const isPlain = !text.includes('\r') && !text.includes('\0');
      if (isPlain) return { text, isAsBytes: isStrict && isWhole && isAtLine && label === 'utf-8' };
      text = text.replace(/\r\n?/g, '\n');
      return { text: text.includes('\0') ? text.replaceAll('\0', '') : text, isAsBytes: false };
    },
  };
}
