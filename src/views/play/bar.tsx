// The bar of a play: where the window is, a step either way, step, speed and loop.

import type { PlayMessages } from '../../i18n/en/play.ts';
import { Icon } from '../shared/icon.tsx';
import { Options } from '../shared/options.tsx';
import { PLAY_STEPS, type PlayStep } from './steps.ts';

const SPEEDS = ['slow', 'normal', 'fast'] as const;
export type Speed = (typeof SPEEDS)[number];

const WAYS = ['moving', 'cumulative'] as const;
type PlayWay = (typeof WAYS)[number];

export interface PlaySettings {
  readonly step: PlayStep;
  readonly speed: Speed;
  readonly isLooping: boolean;
}

interface PlayBarProps {
  readonly messages: PlayMessages;
  readonly close: string;
  readonly period: string;
  /** What a screen reader hears. */
  readonly spoken: string;
  /** Start and end of the window, as parts of the whole. */
  readonly share: readonly [from: number, to: number];
  readonly way: PlayWay;
  readonly settings: PlaySettings;
  readonly onStep: (direction: 1 | -1) => void;
  readonly onChange: (patch: Partial<PlaySettings>) => void;
  readonly onWay: (way: PlayWay) => void;
  readonly onClose: () => void;
}

export function PlayBar(props: PlayBarProps) {
  const { messages, period, spoken, share, settings, onStep, onChange } = props;
  return (
    <fieldset class="play-content" aria-label={messages.title} title={messages.hint}>
      <div class="play-place">
        <button type="button" class="tool" aria-label={messages.earlier} onClick={() => onStep(-1)}>
          <Icon name="back" isDirectional />
        </button>
        <p class="play-period" aria-hidden="true">
          {period}
        </p>
        <button type="button" class="tool" aria-label={messages.later} onClick={() => onStep(1)}>
          <Icon name="forward" isDirectional />
        </button>
        <p class="visually-hidden" aria-live="polite">
          {spoken}
        </p>
      </div>
      <div class="play-settings">
        <Choice
          label={messages.way}
          value={props.way}
          ids={WAYS}
          names={messages.ways}
          onChange={props.onWay}
        />
        <Choice
          label={messages.step}
          value={settings.step}
          ids={PLAY_STEPS}
          names={messages.steps}
          onChange={(step) => onChange({ step })}
        />
        <Choice
          label={messages.speed}
          value={settings.speed}
          ids={SPEEDS}
          names={messages.speeds}
          onChange={(speed) => onChange({ speed })}
        />
        <label class="play-loop">
          <input
            type="checkbox"
            checked={settings.isLooping}
            onChange={() => onChange({ isLooping: !settings.isLooping })}
          />
          {messages.loop}
        </label>
      </div>
      <button type="button" class="tool play-close" aria-label={props.close} onClick={props.onClose}>
        <Icon name="close" />
      </button>
      <div class="play-track" aria-hidden="true">
        <span
          style={{ insetInlineStart: `${share[0] * 100}%`, inlineSize: `${(share[1] - share[0]) * 100}%` }}
        />
      </div>
    </fieldset>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly ids: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly onChange: (value: T) => void;
}

function Choice<T extends string>({ label, value, ids, names, onChange }: ChoiceProps<T>) {
  return (
    <label class="menu">
      <span class="play-label">{label}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value as T)}>
        <Options ids={ids} names={names} />
      </select>
    </label>
  );
}
