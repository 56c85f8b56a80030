// What the bars and cells show, in words: beside the plot with its tools, or in one line above it.

import type { ComponentChildren } from 'preact';
import { lineagesShown } from '../../query/in-days.ts';
import { LineageSymbol } from '../shared/symbol.tsx';
import type { Scene } from '../view.ts';
import type { PlotLayout } from './layout.ts';
import type { Picture } from './picture.ts';
import { shownText } from './shown-text.ts';
import { CoverageWay, LanesToggle, TallerToggle, Way, Ways, type WaysProps, ZoomButtons } from './tools.tsx';
import { windowText } from './window-flag.tsx';
import { countedOf } from './words.ts';

export interface CaptionProps extends WaysProps {
  readonly picture: Picture;
  /** The reader asked for lanes, or for more height. */
  readonly isLarge: boolean;
  readonly onLarge: (isLarge: boolean) => void;
}

/** The words beyond the title, the most needed first: a narrow line shows what it has room for. */
function notesOf({ scene, picture }: Pick<CaptionProps, 'scene' | 'picture'>): string[] {
  const { state, locale } = scene;
  const { timeline } = locale.messages;
  const { bins, bars } = picture;
  const per = timeline.per[bins.unit];
  const { has } = scene.atlas;
  const paler = has.coverage ? [timeline.paler] : [];
  // Where nobody differs there is neither an estimate nor a range.
  const estimate = has.ranges ? [timeline.bestEstimate] : [];
  const line = (text: string): readonly string[] => (has.ranges ? [text] : []);
  const { time } = state.filters;
  // Beside the plot a flag over it says so.
  if (time && scene.answer.shown === 0 && picture.layout.lower === 'none' && !state.compare)
    return [windowText(scene, time)];
  if (state.compare) {
    return [
      per,
      state.compare.by === 'time' ? timeline.periodsBelow : timeline.bothSides,
      ...line(timeline.line),
    ];
  }
  // Narrow: the line over the bars is needed more than that they are best estimates.
  if (bins.unit === 'half' && !state.axis) return [per, ...line(timeline.lineShort), ...estimate, ...paler];
  return [
    ...(state.axis
      ? [per + locale.formats.comma + shownText(state.axis, locale)]
      : [[per, ...estimate].join(locale.formats.comma)]),
    ...line(timeline.line),
    ...paler,
    ...(bars.isWhole ? [] : [timeline.grey]),
  ];
}

/** Beside the plot: the bars' words above, the cells' words and the tools below, the lanes' names beside the lanes. */
export function SideCaption(props: CaptionProps) {
  const { scene, picture, isLarge, onLarge } = props;
  const { locale } = scene;
  const { timeline } = locale.messages;
  const { lower, layout } = picture;
  const tools = (
    <div class="timeline-tools">
      <ZoomButtons {...props} />
      <Way text={timeline.table.open} name={timeline.table.title} onClick={props.onTable} />
      {!scene.state.compare && scene.atlas.has.series && (
        <LanesToggle scene={scene} isPressed={isLarge} onPress={onLarge} />
      )}
    </div>
  );
  return (
    <>
      <div>
        <Words
          title={countedOf(scene)}
          note={layout.lower === 'lanes' ? '' : notesOf(props).join(locale.formats.semicolon)}
        />
        <Ways {...props} />
        {layout.lower === 'lanes' && tools}
      </div>
      {layout.lower === 'lanes' ? (
        <LaneLabels scene={scene} layout={layout} />
      ) : (
        <div>
          {layout.lower === 'cells' && (
            <Words
              title={timeline.incidents}
              note={lower?.kind === 'counts' ? countNote(scene) : cellNote(scene)}
            />
          )}
          {tools}
        </div>
      )}
    </>
  );
}

const cellNote = ({ atlas, locale: { messages, formats } }: Scene): string =>
  [messages.timeline.cellNote, ...(atlas.has.unknownTolls ? [messages.timeline.hollowNote] : [])].join(
    formats.semicolon,
  );

const countNote = ({ atlas, locale }: Scene): string =>
  atlas.series.by === 'group' ? locale.messages.timeline.countNote : '';

function Words({ title, note }: { title: string; note: string }) {
  return (
    <p class="timeline-caption">
      <strong>{title}</strong>
      {note && <span class="timeline-note">{note}</span>}
    </p>
  );
}

/** One line: what it has no room for goes to a second line, which is cut off. */
export function LineCaption(props: CaptionProps) {
  const { scene, isLarge, onLarge } = props;
  const { state, locale } = scene;
  const { timeline } = locale.messages;
  return (
    <>
      <p class="timeline-caption">
        <strong>{countedOf(scene)}</strong>
        {notesOf(props).map((note, at) => (
          <span key={note} class="timeline-note">
            {at > 0 ? `; ${note}` : ` ${note}`}
          </span>
        ))}
      </p>
      <div class="timeline-tools">
        <Ways {...props}>{state.embed && <CoverageWay {...props} />}</Ways>
        {state.embed ? (
          <Way text={timeline.table.open} name={timeline.table.title} onClick={props.onTable} />
        ) : (
          <TallerToggle scene={scene} isPressed={isLarge} onPress={onLarge} />
        )}
      </div>
    </>
  );
}

/** Under a plot that was made taller. */
export function Foot(props: CaptionProps): ComponentChildren {
  const { timeline } = props.scene.locale.messages;
  return (
    <div class="timeline-tools">
      <ZoomButtons {...props} />
      <Way text={timeline.table.open} name={timeline.table.title} onClick={props.onTable} />
      {props.picture.layout.lower === 'cells' && (
        <span class="timeline-note">{`${timeline.incidents}: ${cellNote(props.scene)}`}</span>
      )}
    </div>
  );
}

/** The names of the lanes, paler where no incident of the lineage is shown. */
function LaneLabels({ scene, layout }: { scene: Scene; layout: PlotLayout }) {
  const { atlas, answer, locale } = scene;
  const shown = lineagesShown(atlas.columns, answer.order, atlas.lineages.length);
  return (
    <ul class="timeline-lane-labels" style={{ top: `${layout.lowerTop}px` }}>
      {atlas.lineages.map((lineage, code) => (
        <li
          key={lineage.id}
          class={shown.has(code) ? undefined : 'is-empty'}
          style={{ height: `${layout.lanePx}px` }}
        >
          <LineageSymbol lineage={lineage} sizePx={12} />
          <span>{lineage.name[locale.language]}</span>
        </li>
      ))}
    </ul>
  );
}
