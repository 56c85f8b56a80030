// While the axis is zoomed: the whole period as a strip over it, with the stretch that is shown, to be dragged
// along, and the chosen window. By keyboard a slider: arrows move the stretch, plus and minus zoom.

import type { Columns } from '../../data/columns.ts';
import type { Locale } from '../../i18n/index.ts';
import { soonMessages } from '../../i18n/soon.ts';
import type { DayRange } from '../../lib/time.ts';
import { countsBetween } from '../../query/rows-in-days.ts';
import { mirroredKey } from '../shared/arrows.ts';
import type { Region } from '../shared/region.ts';
import type { Scene } from '../view.ts';
import { createAxis, held, isSameRange, lengthOf, panned } from './axis.ts';
import { round } from './bars.ts';
import { createGrip, type Grip, letGo } from './grip.ts';
import type { Picture } from './picture.ts';
import { shownText } from './shown-text.ts';

export interface OverviewEvents {
  /** The span as it is now: several keys may come before the next drawing. */
  readonly live: () => DayRange;
  readonly onMove: (span: DayRange) => void;
}

interface OverviewProps extends OverviewEvents {
  readonly span: DayRange;
  readonly whole: DayRange;
  readonly window: DayRange | null;
  /** From overviewPath. */
  readonly path: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly locale: Locale;
  readonly grip: Grip;
}

const COLUMN_PX = 4;

/** Draws it into a region; its outline is made again only when the data or the width change. */
export function createOverview(
  whole: DayRange,
): (region: Region, scene: Scene, picture: Picture, events: OverviewEvents) => void {
  let key: readonly unknown[] = [];
  let path = '';
  const grip = createGrip();
  return (region, { state, atlas, locale }, { axis, layout }, events) => {
    const { widthPx, span } = axis;
    const { overviewPx: heightPx } = layout;
    const { time } = state.filters;
    region.element.hidden = heightPx === 0;
    if (heightPx === 0) return;
    const next = [atlas.columns, widthPx, locale.direction];
    if (next.some((value, at) => value !== key[at])) {
      key = next;
      path = overviewPath(atlas.columns, whole, widthPx, heightPx, locale.direction);
    }
    region.draw([axis, time, path, heightPx, locale], () => (
      <Overview {...{ span, whole, window: time, path, widthPx, heightPx, locale, grip, ...events }} />
    ));
  };
}

/** The numbers of all incidents over the whole period, as one outline. */
function overviewPath(
  columns: Columns,
  whole: DayRange,
  widthPx: number,
  heightPx: number,
  direction: 'ltr' | 'rtl',
): string {
  const axis = createAxis(whole, widthPx, direction);
  const count = Math.max(1, Math.floor(widthPx / COLUMN_PX));
  const edge = (at: number): number => whole.from + (lengthOf(whole) * at) / count;
  const values = countsBetween(
    columns,
    Array.from({ length: count + 1 }, (_, at) => edge(at)),
  );
  const most = Math.max(1, ...values);
  const steps = values.map((value, at) => {
    const y = round(heightPx * (1 - Math.sqrt(value / most)));
    return `L${round(axis.xOf(edge(at)))},${y}H${round(axis.xOf(edge(at + 1)))}`;
  });
  const [start, end] = [axis.xOf(whole.from), axis.xOf(whole.to + 1)];
  return `M${start},${heightPx}${steps.join('')}L${end},${heightPx}Z`;
}

function Overview(props: OverviewProps) {
  const { span, whole, window, path, widthPx, heightPx, locale, grip, live, onMove } = props;
  const axis = createAxis(whole, widthPx, locale.direction);
  const [left, right] = axis.stretchOf(span.from, span.to + 1);
  const isWhole = isSameRange(span, whole);
  const momentAt = (event: PointerEvent & { currentTarget: HTMLElement }): number =>
    axis.momentOf(event.clientX - event.currentTarget.getBoundingClientRect().left);
  const drag = (moment: number, share: number): void => onMove(held(moment, share, lengthOf(live()), whole));
  const chosen = window && axis.stretchOf(window.from, window.to + 1);
  return (
    <div
      class={isWhole ? 'overview is-whole' : 'overview'}
      style={{ height: `${heightPx}px` }}
      role="slider"
      tabIndex={isWhole ? -1 : 0}
      aria-label={soonMessages(locale.language).timeline.shownPart}
      aria-valuemin={whole.from}
      aria-valuemax={whole.to}
      aria-valuenow={Math.round((span.from + span.to) / 2)}
      aria-valuetext={shownText(span, locale)}
      onKeyDown={(event) => {
        const next = keyed(axis.isMirrored ? mirroredKey(event.key) : event.key, live(), whole);
        if (!next || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        onMove(next);
      }}
      onPointerDown={(event) => {
        event.stopPropagation();
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        const moment = momentAt(event);
        const now = live();
        const share = (moment - now.from) / lengthOf(now);
        const isOn = share >= 0 && share <= 1;
        grip.pointer = event.pointerId;
        grip.at = isOn ? share : 0.5;
        // Beside the stretch: it comes to the pointer.
        if (!isOn) drag(moment, 0.5);
      }}
      onPointerMove={(event) => {
        if (grip.pointer !== event.pointerId) return;
        event.stopPropagation();
        drag(momentAt(event), grip.at);
      }}
      onPointerUp={() => letGo(grip)}
      onPointerCancel={() => letGo(grip)}
    >
      <svg class="plot" width={widthPx} height={heightPx} aria-hidden="true" focusable="false">
        <path class="overview-all" d={path} />
        {chosen && (
          <path
            class="overview-window"
            d={`M${chosen[0]},${heightPx}H${Math.max(chosen[1], chosen[0] + 2)}`}
          />
        )}
        <rect
          class="overview-shown"
          x={Math.min(left, widthPx - LEAST_SHOWN_PX)}
          y={0.5}
          width={Math.max(LEAST_SHOWN_PX, right - left)}
          height={heightPx - 1}
        />
      </svg>
    </div>
  );
}

/** A single day of 23 years would be a hair. */
const LEAST_SHOWN_PX = 6;

/** Arrows move by a tenth of what is shown, Page by all of it. */
function keyed(key: string, span: DayRange, whole: DayRange): DayRange | undefined {
  const days = lengthOf(span);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return panned(span, whole, days / 10);
    case 'ArrowLeft':
    case 'ArrowDown':
      return panned(span, whole, -days / 10);
    case 'PageUp':
      return panned(span, whole, days);
    case 'PageDown':
      return panned(span, whole, -days);
    case 'Home':
      return panned(span, whole, whole.from - span.from);
    case 'End':
      return panned(span, whole, whole.to - span.to);
    default:
      return undefined;
  }
}
