// How far the reading of a file is: rows, megabytes, about how long it still takes, and a way to end it.

import { ownMessages } from '../../i18n/own.ts';
import type { OpenProps } from './open-props.ts';

const MEGABYTE = 1_000_000;
/** Before that a guess of the time left would jump about. */
const GUESS_AFTER_MS = 1500;

export function Progress({ scene, memory, actions }: OpenProps) {
  const { language, formats } = scene.locale;
  const words = ownMessages(language);
  const { stage, name, bytes, progress, startedMs } = memory;
  const megabytes = (count: number): string => (count / MEGABYTE).toFixed(1);
  const spentMs = performance.now() - startedMs;
  const leftSeconds =
    progress.bytes > 0 && bytes > progress.bytes && spentMs > GUESS_AFTER_MS
      ? Math.ceil((spentMs * (bytes - progress.bytes)) / progress.bytes / 1000)
      : null;
  const isReading = stage === 'reading';
  return (
    <div class="own-progress">
      <p aria-live="polite">{isReading ? words.reading(name) : words.looking}</p>
      <progress
        aria-label={isReading ? words.reading(name) : words.looking}
        max={bytes || 1}
        {...(isReading && { value: progress.bytes })}
      />
      {isReading && (
        <p class="fine">
          {words.progress(progress.rows, megabytes(progress.bytes), formats)}
          {bytes > 0 && ` ${words.of(megabytes(bytes))}`}
          {leftSeconds !== null && ` · ${words.secondsLeft(leftSeconds, formats)}`}
        </p>
      )}
      <button type="button" class="button" onClick={actions.cancel}>
        {words.cancel}
      </button>
    </div>
  );
}
