// Beside the plot: what the bars count, which measure, how far the axis is zoomed, and the lanes' names.

import type { DayRange } from '../../lib/time.ts';
import type { Measure } from '../../state/state.ts';
import { type Send, setAxis, setMeasure } from '../../state/steps.ts';
import { LineageSymbol } from '../shared/symbol.tsx';
import type { Scene } from '../view.ts';
import { isSameRange, LEAST_SPAN_DAYS, zoomed } from './axis.ts';

interface CaptionProps {
  readonly scene: Scene;
  readonly send: Send;
  readonly whole: DayRange;
  readonly span: DayRange;
}

const MEASURES: readonly Measure[] = ['incidents', 'deaths'];

export function Caption({ scene, send, whole, span }: CaptionProps) {
  const { state, answer, locale } = scene;
  const { timeline } = locale.messages;
  const { time } = state.filters;
  const caption = (state.measure === 'deaths' ? timeline.deathsPer : timeline.incidentsPer)[answer.bins.unit];
  const zoom = (factor: number): void => {
    const middle = time ? (time.from + time.to) / 2 : (span.from + span.to) / 2;
    const next = zoomed(span, whole, Math.max(span.from, Math.min(span.to, middle)), factor);
    send(setAxis(isSameRange(next, whole) ? null : next));
  };
  const isFiltered = answer.shown < answer.total;
  return (
    <>
      <p class="timeline-caption">
        <strong>{caption}</strong>
        <span class="fine">{isFiltered ? timeline.byLineageOverWhole : timeline.byLineage}</span>
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
              <span>{timeline[measure]}</span>
            </label>
          ))}
        </fieldset>
        <div class="timeline-zoom">
          <button
            type="button"
            aria-label={timeline.zoomOut}
            disabled={state.axis === null}
            onClick={() => zoom(2)}
          >
            −
          </button>
          <button
            type="button"
            aria-label={timeline.zoomIn}
            disabled={span.to - span.from < LEAST_SPAN_DAYS}
            onClick={() => zoom(0.5)}
          >
            +
          </button>
          {time && !state.axis && (
            <button type="button" class="timeline-word" onClick={() => send(setAxis(fitted(time, whole)))}>
              {timeline.fit}
            </button>
          )}
          {state.axis && (
            <button type="button" class="timeline-word" onClick={() => send(setAxis(null))}>
              {timeline.whole}
            </button>
          )}
        </div>
      </div>
    </>
  );
}

/** The window with a margin of a twentieth on either side, inside the whole. */
function fitted(time: DayRange, whole: DayRange): DayRange {
  const [from, to] = [Math.max(whole.from, time.from), Math.min(whole.to, time.to)];
  const spare = Math.max(Math.round((to - from) / 20), Math.ceil((LEAST_SPAN_DAYS - (to - from)) / 2), 0);
  return { from: Math.max(whole.from, from - spare), to: Math.min(whole.to, to + spare) };
}

export function LaneLabels({ scene }: { scene: Scene }) {
  const { atlas, answer, locale } = scene;
  return (
    <ul>
      {atlas.lineages.map((lineage, code) => {
        const isEmpty = !answer.order.some((row) => atlas.columns.lineage[row] === code);
        return (
          <li key={lineage.id} class={isEmpty ? 'is-empty' : undefined}>
            <LineageSymbol lineage={lineage} sizePx={12} />
            {lineage.name[locale.language]}
          </li>
        );
      })}
    </ul>
  );
}
