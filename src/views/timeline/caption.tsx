// Beside the plot: what the bars count, the choice of the measure, the zoom, the names of the lanes.

import type { DayRange } from '../../lib/time.ts';
import type { Measure } from '../../state/state.ts';
import { type Send, setMeasure } from '../../state/steps.ts';
import { Icon } from '../shared/icon.tsx';
import { LineageSymbol } from '../shared/symbol.tsx';
import type { Scene } from '../view.ts';
import { fitted, inWhole, isSameRange, LEAST_SPAN_DAYS, lengthOf, zoomed } from './axis.ts';
import type { DialogKind } from './dialogs.tsx';
import { shownText } from './overview.tsx';
import { captionOf } from './words.ts';

interface CaptionProps {
  readonly scene: Scene;
  readonly send: Send;
  readonly whole: DayRange;
  /** Nothing is filtered out: no bar has a ghost. */
  readonly isWhole: boolean;
  /** The caption stands beside the bars, where the lanes' names explain the colours: the note has one line only. */
  readonly isBeside: boolean;
  /** Takes the axis there, so that the eye can follow. */
  readonly onGlide: (span: DayRange) => void;
}

const MEASURES: readonly Measure[] = ['incidents', 'deaths'];

export function Caption(props: CaptionProps) {
  const { scene, send, whole, onGlide } = props;
  const { state, answer, locale } = scene;
  const { timeline } = locale.messages;
  return (
    <>
      <p class="timeline-caption">
        <strong>{captionOf(state.measure, answer.bins, locale)}</strong>
        <span class="timeline-note">{noteOf(props)}</span>
      </p>
      <div class="timeline-tools">
        <fieldset class="measure" aria-label={timeline.measure}>
          {MEASURES.map((measure) => (
            <label key={measure}>
              <input
                class="over-word"
                type="radio"
                name="measure"
                checked={state.measure === measure}
                onChange={() => send(setMeasure(measure))}
              />
              <span class="measure-word">{timeline[measure]}</span>
            </label>
          ))}
        </fieldset>
        {!state.embed && <ZoomButtons scene={scene} whole={whole} onGlide={onGlide} />}
      </div>
    </>
  );
}

/** What the bars show beyond their heights, or the days in sight once these are not the whole. */
function noteOf({ scene, isWhole, isBeside }: CaptionProps): string {
  const { state, locale } = scene;
  const { timeline } = locale.messages;
  if (state.axis) return shownText(state.axis, locale);
  if (state.compare) return state.compare.by === 'time' ? timeline.periodsBelow : timeline.bothSides;
  const parts = [
    state.measure === 'deaths' && timeline.whiskers,
    !isWhole && timeline.pale,
    timeline.byLineage,
  ].filter((part) => part !== false);
  return isBeside ? (parts[0] ?? '') : parts.reverse().join('; ');
}

function ZoomButtons({ scene, whole, onGlide }: Pick<CaptionProps, 'scene' | 'whole' | 'onGlide'>) {
  const { state, locale } = scene;
  const { timeline } = locale.messages;
  const span = state.axis ?? whole;
  const zoom = (factor: number): void => onGlide(zoomedByKey(scene, span, whole, factor));
  return (
    <span class="timeline-zoom">
      <button
        type="button"
        aria-label={timeline.zoomOut}
        disabled={state.axis === null}
        onClick={() => zoom(2)}
      >
        <Icon name="minus" sizePx={12} />
      </button>
      <button
        type="button"
        aria-label={timeline.zoomIn}
        disabled={lengthOf(span) <= LEAST_SPAN_DAYS}
        onClick={() => zoom(0.5)}
      >
        <Icon name="plus" sizePx={12} />
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
): DayRange {
  const { indexOf, firstDay, lastDay } = atlas.columns;
  const row = indexOf.get(state.selected ?? '');
  const selected = row === undefined ? null : { from: firstDay[row]!, to: lastDay[row]! };
  const chosen = [selected, state.filters.time].find(
    (days) => days && days.to + 1 > span.from && days.from < span.to + 1,
  );
  const focus = inWhole(chosen ?? span, span);
  return zoomed(span, whole, (focus.from + focus.to + 1) / 2, factor);
}

interface WaysProps extends Pick<CaptionProps, 'scene' | 'whole' | 'onGlide'> {
  readonly onOpen: (kind: DialogKind) => void;
}

/** The ways to the chosen window and back to the whole, to the table and to what was searched. */
export function Ways({ scene, whole, onGlide, onOpen }: WaysProps) {
  const { state, locale } = scene;
  const { timeline } = locale.messages;
  const { time } = state.filters;
  const target = time && !state.embed ? fitted(time, whole) : null;
  const isFitted = target === null || isSameRange(target, state.axis ?? whole);
  return (
    <>
      <p class="timeline-ways">
        {!isFitted && <Way text={timeline.fit} onClick={() => onGlide(target)} />}
        {state.axis && <Way text={timeline.whole} onClick={() => onGlide(whole)} />}
      </p>
      <p class="timeline-ways">
        <Way text={timeline.table.open} name={timeline.table.title} onClick={() => onOpen('table')} />
        {scene.atlas.coverage.length > 0 && (
          <Way
            text={timeline.coverage.open}
            name={timeline.coverage.title}
            onClick={() => onOpen('coverage')}
          />
        )}
      </p>
    </>
  );
}

function Way({ text, name, onClick }: { text: string; name?: string; onClick: () => void }) {
  return (
    <button type="button" class="timeline-way" aria-label={name && `${text}: ${name}`} onClick={onClick}>
      {text}
    </button>
  );
}

/** The names of the lanes, paler where no incident of the lineage is shown. */
export function LaneLabels({ scene }: { scene: Scene }) {
  const { atlas, answer, locale } = scene;
  const shown = new Set<number>();
  for (const row of answer.order) {
    shown.add(atlas.columns.lineage[row] ?? 0);
    if (shown.size === atlas.lineages.length) break;
  }
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
