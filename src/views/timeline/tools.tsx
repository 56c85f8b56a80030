// The timeline's tools: zoom, table, lanes or more height, and the ways to the chosen window and back to the whole.

import type { ComponentChildren } from 'preact';
import { recordById } from '../../data/record.ts';
import type { DayRange } from '../../lib/time.ts';
import type { State } from '../../state/state.ts';
import { Icon } from '../shared/icon.tsx';
import type { Scene } from '../view.ts';
import { fitted, inWhole, isSameRange, LEAST_SPAN_DAYS, lengthOf, zoomed } from './axis.ts';

export interface WaysProps {
  readonly scene: Scene;
  readonly whole: DayRange;
  /** The window as it is now: not each move of it draws the tools. */
  readonly live: () => DayRange;
  /** Takes the axis there, so that the eye can follow. */
  readonly onGlide: (span: DayRange) => void;
  readonly onTable: () => void;
  /** Dates are to be typed. */
  readonly onTyped: () => void;
  readonly onCoverage: () => void;
}

export function ZoomButtons({
  scene,
  whole,
  live,
  onGlide,
}: Pick<WaysProps, 'scene' | 'whole' | 'live' | 'onGlide'>) {
  const { state, locale } = scene;
  const { timeline } = locale.messages;
  const span = state.axis ?? whole;
  const zoom = (factor: number): void => onGlide(zoomedByKey(scene, span, whole, factor, live()));
  return (
    <span class="timeline-zoom">
      <button
        type="button"
        aria-label={timeline.zoomOut}
        disabled={state.axis === null}
        onClick={() => zoom(2)}
      >
        <Icon name="minus" sizePx={14} />
      </button>
      <button
        type="button"
        aria-label={timeline.zoomIn}
        disabled={lengthOf(span) <= LEAST_SPAN_DAYS}
        onClick={() => zoom(0.5)}
      >
        <Icon name="plus" sizePx={14} />
      </button>
    </span>
  );
}

/** Around the selected incident or else the chosen window, where it is in sight; else around the middle. */
export function zoomedByKey(
  { state, atlas }: Pick<Scene, 'state' | 'atlas'>,
  span: DayRange,
  whole: DayRange,
  factor: number,
  window = state.filters.time,
): DayRange {
  const selected = recordById(atlas, state.selected)?.days;
  const chosen = [selected, window].find(
    (days) => days && days.to + 1 > span.from && days.from < span.to + 1,
  );
  const focus = inWhole(chosen ?? span, span);
  return zoomed(span, whole, (focus.from + focus.to + 1) / 2, factor);
}

/** The chosen window fills the axis, or there is none. */
export const isFitted = ({ filters: { time }, axis, embed }: State, whole: DayRange): boolean =>
  !time || embed || isSameRange(fitted(time, whole), axis ?? whole);

/** To the chosen window and back to the whole, where one is not there, and to other dates. */
export function Ways({
  scene,
  whole,
  live,
  onGlide,
  onTyped,
  children,
}: WaysProps & { children?: ComponentChildren }) {
  const { state, locale } = scene;
  const { timeline } = locale.messages;
  return (
    <p class="timeline-ways">
      {!isFitted(state, whole) && <Way text={timeline.fit} onClick={() => onGlide(fitted(live(), whole))} />}
      {state.axis && <Way text={timeline.whole} onClick={() => onGlide(whole)} />}
      {!state.embed && <Way text={timeline.dates} onClick={onTyped} />}
      {children}
    </p>
  );
}

/** For embeds, whose receipt has no room for it. */
export function CoverageWay({ scene, onCoverage }: Pick<WaysProps, 'scene' | 'onCoverage'>) {
  const { coverage } = scene.locale.messages.timeline;
  if (scene.atlas.coverage.length === 0) return null;
  return <Way text={coverage.open} name={coverage.title} onClick={onCoverage} />;
}

export function Way({ text, name, onClick }: { text: string; name?: string; onClick: () => void }) {
  return (
    <button type="button" class="timeline-way" aria-label={name && `${text}: ${name}`} onClick={onClick}>
      {text}
    </button>
  );
}

interface ToggleProps {
  readonly scene: Scene;
  readonly isPressed: boolean;
  readonly onPress: (isPressed: boolean) => void;
}

export function LanesToggle({ scene, isPressed, onPress }: ToggleProps) {
  return (
    <button type="button" class="timeline-way" aria-pressed={isPressed} onClick={() => onPress(!isPressed)}>
      {scene.locale.messages.timeline.showLanes}
    </button>
  );
}

export function TallerToggle({ scene, isPressed, onPress }: ToggleProps) {
  return (
    <button
      type="button"
      class="timeline-taller"
      aria-label={scene.locale.messages.timeline.taller}
      aria-pressed={isPressed}
      onClick={() => onPress(!isPressed)}
    >
      <Icon name="down" sizePx={14} />
    </button>
  );
}
