// Beside the plot: what the bars count, the choice of the measure, the zoom, the names of the lanes.

import type { DayRange } from '../../lib/time.ts';
import type { Measure } from '../../state/state.ts';
import { type Send, setAxis, setMeasure } from '../../state/steps.ts';
import { periodText } from '../shared/period.ts';
import { LineageSymbol } from '../shared/symbol.tsx';
import type { Scene } from '../view.ts';
import { fitted, inWhole, isSameRange, LEAST_SPAN_DAYS, zoomed } from './axis.ts';
import { captionOf } from './words.ts';

interface CaptionProps {
  readonly scene: Scene;
  readonly send: Send;
  readonly whole: DayRange;
  /** Nothing is filtered out: no bar has a ghost. */
  readonly isWhole: boolean;
}

const MEASURES: readonly Measure[] = ['incidents', 'deaths'];

export function Caption({ scene, send, whole, isWhole }: CaptionProps) {
  const { state, answer, locale } = scene;
  const { timeline } = locale.messages;
  const notes = notesOf(scene);
  return (
    <>
      <p class="timeline-caption">
        <strong>{captionOf(state.measure, answer.bins, locale)}</strong>
        <span class="timeline-note">
          {state.axis
            ? timeline.showing(periodText(state.axis, locale))
            : isWhole
              ? notes.plain
              : notes.overWhole}
        </span>
      </p>
      <div class="timeline-tools">
        <fieldset class="measure" aria-label={timeline.measure}>
          {MEASURES.map((measure) => (
            <label key={measure}>
              <input
                type="radio"
                name="measure"
                checked={state.measure === measure}
                onChange={() => send(setMeasure(measure))}
              />
              <span class="measure-word">{timeline[measure]}</span>
            </label>
          ))}
        </fieldset>
        {!state.embed && <ZoomButtons scene={scene} send={send} whole={whole} />}
      </div>
    </>
  );
}

/** What the bars stand for, where all of them are there and where the whole stands behind. */
function notesOf({ state, locale }: Scene): { readonly plain: string; readonly overWhole: string } {
  const { timeline } = locale.messages;
  if (!state.compare) return { plain: timeline.byLineage, overWhole: timeline.byLineageOverWhole };
  if (state.compare.by !== 'time')
    return { plain: timeline.bothSides, overWhole: timeline.bothSidesOverWhole };
  return { plain: timeline.periodsBelow, overWhole: timeline.periodsBelow };
}

function ZoomButtons({ scene, send, whole }: Pick<CaptionProps, 'scene' | 'send' | 'whole'>) {
  const { state, locale } = scene;
  const { timeline } = locale.messages;
  const span = state.axis ?? whole;
  const zoom = (factor: number): void => {
    const { time } = state.filters;
    const focus = inWhole(time ?? span, span);
    const next = zoomed(span, whole, (focus.from + focus.to + 1) / 2, factor);
    send(setAxis(isSameRange(next, whole) ? null : next));
  };
  return (
    <span class="timeline-zoom">
      <button
        type="button"
        aria-label={timeline.zoomOut}
        disabled={state.axis === null}
        onClick={() => zoom(2)}
      >
        <ZoomIcon path="M3 8h10" />
      </button>
      <button
        type="button"
        aria-label={timeline.zoomIn}
        disabled={span.to - span.from < LEAST_SPAN_DAYS}
        onClick={() => zoom(0.5)}
      >
        <ZoomIcon path="M3 8h10M8 3v10" />
      </button>
    </span>
  );
}

function ZoomIcon({ path }: { path: string }) {
  return (
    <svg class="icon" width="12" height="12" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}

/** The way from the whole to the chosen window, and back. */
export function RangeButton({ scene, send, whole }: Pick<CaptionProps, 'scene' | 'send' | 'whole'>) {
  const { state, locale } = scene;
  const { timeline } = locale.messages;
  const { time } = state.filters;
  if (state.axis) {
    return (
      <button type="button" class="timeline-range" onClick={() => send(setAxis(null))}>
        {timeline.whole}
      </button>
    );
  }
  if (!time || state.embed || isSameRange(fitted(time, whole), whole)) return null;
  return (
    <button type="button" class="timeline-range" onClick={() => send(setAxis(fitted(time, whole)))}>
      {timeline.fit}
    </button>
  );
}

/** The names of the lanes, paler where no incident of the lineage is shown. */
export function LaneLabels({ scene }: { scene: Scene }) {
  const { atlas, answer, locale } = scene;
  const shown = new Set(Array.from(answer.order, (row) => atlas.columns.lineage[row]));
  return (
    <ul>
      {atlas.lineages.map((lineage, code) => (
        <li key={lineage.id} class={shown.has(code) ? undefined : 'is-empty'}>
          <LineageSymbol lineage={lineage} sizePx={12} />
          {lineage.name[locale.language]}
        </li>
      ))}
    </ul>
  );
}
