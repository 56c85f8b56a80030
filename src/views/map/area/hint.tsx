// Beside a drawing: what to do next, and the same as buttons.

import { render } from 'preact';
import { AREA_MESSAGES } from '../../../i18n/area.ts';
import type { Locale } from '../../../i18n/index.ts';

interface Progress {
  readonly corners: number;
  readonly canFinish: boolean;
  /** What a screen reader hears of the last corner. */
  readonly said: string;
}

interface HintActions {
  readonly undo: () => void;
  readonly finish: () => void;
  readonly cancel: () => void;
}

export function drawHint(root: HTMLElement, locale: Locale, progress: Progress, actions: HintActions): void {
  const messages = AREA_MESSAGES[locale.language];
  const { corners, canFinish, said } = progress;
  render(
    <>
      <p>
        {corners === 0 ? messages.begin : messages.corners(corners, locale.formats)}{' '}
        <span class="draw-keys">{canFinish ? messages.enough : messages.keys}</span>
      </p>
      <p class="visually-hidden" aria-live="polite">
        {said}
      </p>
      <div class="draw-buttons">
        {corners > 0 && (
          <>
            <button type="button" onClick={actions.finish} disabled={!canFinish}>
              {messages.finish}
            </button>
            <button type="button" onClick={actions.undo}>
              {messages.undo}
            </button>
          </>
        )}
        <button type="button" onClick={actions.cancel}>
          {messages.cancel}
        </button>
      </div>
    </>,
    root,
  );
}
