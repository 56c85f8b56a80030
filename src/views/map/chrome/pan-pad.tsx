// In an embed one finger scrolls the article: this switch lets it move the map instead, and brings four buttons that
// do the same with a tap or a key.

import type { Messages } from '../../../i18n/en/messages.ts';

/** Part of the map's size that one press moves it by. */
const STEP = 0.25;

const DIRECTIONS = [
  { id: 'up', x: 0, y: -STEP, path: 'M3 10l5-5 5 5' },
  { id: 'left', x: -STEP, y: 0, path: 'M10 3L5 8l5 5' },
  { id: 'right', x: STEP, y: 0, path: 'M6 3l5 5-5 5' },
  { id: 'down', x: 0, y: STEP, path: 'M3 6l5 5 5-5' },
] as const;

interface PanPadProps {
  readonly messages: Messages['map'];
  readonly isOn: boolean;
  readonly onToggle: () => void;
  /** By parts of the map's width and height. */
  readonly onPan: (x: number, y: number) => void;
}

export function PanPad({ messages, isOn, onToggle, onPan }: PanPadProps) {
  return (
    <div class="map-pan">
      {isOn &&
        DIRECTIONS.map(({ id, x, y, path }) => (
          <button
            key={id}
            type="button"
            class={`map-pan-${id}`}
            aria-label={messages.pan[id]}
            onClick={() => onPan(x, y)}
          >
            <Arrow path={path} />
          </button>
        ))}
      <button
        type="button"
        class="map-pan-switch"
        aria-pressed={isOn}
        aria-label={messages.move}
        title={messages.move}
        onClick={onToggle}
      >
        <Arrow path="M8 1v14M1 8h14M6 3l2-2 2 2M6 13l2 2 2-2M3 6L1 8l2 2M13 6l2 2-2 2" />
      </button>
    </div>
  );
}

function Arrow({ path }: { path: string }) {
  return (
    <svg class="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}
