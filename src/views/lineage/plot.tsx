// Draws the lines, joins, names and marks of the lineages.

import type { Hue } from '../../data/looks.ts';
import { recordOf } from '../../data/record.ts';
import { shapePath } from '../shared/shapes.ts';
import type { Scene } from '../view.ts';
import { BEND_PX, type Join, type Layout, type LifeLine, type Mark, type Stretch } from './parts.ts';
import type { TimeScale } from './time-scale.ts';
import './plot.css';

interface PlotProps {
  readonly layout: Layout;
  readonly scene: Scene;
  /** Where facets other than the period turn a row away, not 0. */
  readonly fail: Uint32Array;
  /** Groups the filter asks for; null = all of them. */
  readonly chosen: ReadonlySet<string> | null;
}

const round = (value: number): number => Math.round(value * 10) / 10;

export function Ground({ layout, yearStarts }: { layout: Layout; yearStarts: readonly YearStart[] }) {
  const { scale, bands, heightPx } = layout;
  return (
    <g class="lineage-ground">
      {yearStarts.map(({ x, isStrong }) => (
        <path
          key={x}
          class={isStrong ? 'is-strong' : undefined}
          d={`M${crisp(scale.sideOf(x))},0V${heightPx}`}
        />
      ))}
      {bands.slice(1).map(({ family, top }) => (
        <path key={family} class="is-between" d={`M0,${crisp(top - 5)}H${scale.widthPx}`} />
      ))}
    </g>
  );
}

export interface YearStart {
  readonly x: number;
  readonly isStrong: boolean;
}

const crisp = (x: number): number => Math.round(x) + 0.5;

type HueOf = (lineage: string) => Hue | undefined;

const huesIn =
  ({ atlas }: Scene): HueOf =>
  (lineage) =>
    atlas.lineages.find(({ id }) => id === lineage)?.hue;

export function Lines({ layout, scene, chosen }: PlotProps) {
  const hueOf = huesIn(scene);
  const isDim = (id: string): boolean => chosen !== null && !chosen.has(id);
  return (
    <>
      {layout.joins
        .filter(({ kind }) => kind === 'line' || kind === 'kept')
        .map((join) => (
          <path
            key={`${join.link.from} ${join.link.to} ${join.link.date}`}
            class={className(`lineage-join ${hueOf(join.lineage)}`, {
              'is-kept': join.kind === 'kept',
              'is-dim': isDim(join.link.from) && isDim(join.link.to),
            })}
            d={bendPath(join, layout.scale)}
          />
        ))}
      {layout.lines.map((line) => (
        <Line key={line.life.id} line={line} scale={layout.scale} hueOf={hueOf} isDim={isDim(line.life.id)} />
      ))}
      {layout.joins.map((join) => (
        <JoinSign
          key={`${join.link.from} ${join.link.to} ${join.link.date}`}
          join={join}
          scale={layout.scale}
          hueOf={hueOf}
        />
      ))}
    </>
  );
}

interface LineProps {
  readonly line: LifeLine;
  readonly scale: TimeScale;
  readonly hueOf: HueOf;
  readonly isDim: boolean;
}

function Line({ line, scale, hueOf, isDim }: LineProps) {
  const { life, y, solid, reported, vague } = line;
  const from = (x: number): number => round(scale.sideOf(x));
  const bar = ([start, end]: Stretch): string => `M${from(start)},${y}H${from(end)}`;
  const isState = life.lineage === 'state';
  return (
    <g class={className(`lineage-life ${hueOf(life.lineage)}`, { 'is-dim': isDim, 'is-state': isState })}>
      {vague.map((stretch) => (
        <path key={stretch[0]} class="is-vague" d={bar(stretch)} />
      ))}
      {reported.map((stretch) => (
        <path key={stretch[0]} class="is-reported" d={bar(stretch)} />
      ))}
      {solid && <path d={bar(solid)} />}
      {solid && life.isOngoing && <Arrow x={from(solid[1])} y={y} isMirrored={scale.isMirrored} />}
      {solid && life.to && !life.isOngoing && <path class="is-end" d={`M${from(solid[1])},${y - 4}v8`} />}
    </g>
  );
}

function Arrow({ x, y, isMirrored }: { x: number; y: number; isMirrored: boolean }) {
  const back = isMirrored ? 6 : -6;
  return <path class="is-arrow" d={`M${x},${y}l${back},-3.4v6.8z`} />;
}

/** Down or up from lane to lane with rounded corners, arriving at the join's own place. */
function bendPath({ x, fromY, toY }: Join, scale: TimeScale): string {
  const at = (logical: number): number => round(scale.sideOf(logical));
  const down = toY > fromY ? BEND_PX : -BEND_PX;
  const [start, middle, end] = [at(x - 2 * BEND_PX), at(x - BEND_PX), at(x)];
  return `M${start},${fromY}Q${middle},${fromY} ${middle},${fromY + down}V${toY - down}Q${middle},${toY} ${end},${toY}`;
}

function JoinSign({ join, scale, hueOf }: { join: Join; scale: TimeScale; hueOf: HueOf }) {
  const x = round(scale.sideOf(join.x));
  const hue = hueOf(join.lineage);
  if (join.kind === 'bar') return <path class={`lineage-bar ${hue}`} d={`M${x},${join.toY - 5.5}v11`} />;
  if (join.kind === 'sign')
    return <path class={`lineage-pledge ${hue}`} d={`M${x - 3.5},${join.fromY - 4}l3.5,-4l3.5,4`} />;
  return join.hasNode ? <circle class={`lineage-node ${hue}`} cx={x} cy={join.toY} r={4.2} /> : null;
}

export function Names({ layout, scene, chosen }: PlotProps) {
  const hueOf = huesIn(scene);
  return (
    <g class="lineage-names">
      {layout.lines.map(({ life, y, name }) => (
        <text
          key={life.id}
          class={className(`${hueOf(life.lineage)}`, { 'is-dim': chosen !== null && !chosen.has(life.id) })}
          x={round(layout.scale.sideOf(name.x))}
          y={round(y + name.dy)}
          text-anchor={name.anchor}
        >
          {name.text}
        </text>
      ))}
    </g>
  );
}

export function Marks({ layout, scene, fail }: PlotProps) {
  const shapeOf = ({ row, radius }: Mark): string =>
    shapePath(recordOf(scene.atlas, row).lineage?.shape ?? 'circle', round(radius));
  const place = ({ x, y }: { x: number; y: number }): string =>
    `translate(${round(layout.scale.sideOf(x))} ${round(y)})`;
  return (
    <>
      <g class="lineage-ghosts">
        {layout.marks
          .filter(({ row }) => fail[row] !== 0)
          .map((mark) => (
            <path key={mark.row} d={shapeOf(mark)} transform={place(mark)} />
          ))}
      </g>
      <g class="lineage-mentions">
        {layout.mentions
          .filter(({ row }) => fail[row] === 0)
          .map(({ row, x, y }) => (
            <path key={`${row} ${y}`} d={`M${round(layout.scale.sideOf(x))},${y - 3.5}v7`} />
          ))}
      </g>
      {layout.marks
        .filter(({ row }) => fail[row] === 0)
        .map((mark) => (
          <g key={mark.row} class={markClass(scene, mark)} transform={place(mark)}>
            {mark.lasts && <path class="is-lasting" d={lastingPath(mark, layout.scale)} />}
            <path class="is-keyline" d={shapeOf(mark)} />
            <path d={shapeOf(mark)} />
            {isContested(scene, mark.row) && (
              <path class="is-second" d={shapeOf({ ...mark, radius: mark.radius + 2.4 })} />
            )}
          </g>
        ))}
    </>
  );
}

/** A bar as wide as the months that the date may mean, under the mark in their middle. */
function lastingPath({ x, lasts }: Mark, scale: TimeScale): string {
  const [start, end] = lasts ?? [x, x];
  const turn = scale.isMirrored ? -1 : 1;
  return `M${round((start - x) * turn)},0H${round((end - x) * turn)}`;
}

const isContested = ({ atlas }: Scene, row: number): boolean =>
  ['disputed', 'denied'].includes(recordOf(atlas, row).attribution);

function markClass(scene: Scene, { row }: Mark): string {
  const { lineage, toll, attribution } = recordOf(scene.atlas, row);
  return className(`lineage-mark ${lineage?.hue}`, {
    'is-hollow': toll?.isUnknown ?? false,
    'is-uncertain': !['claimed', 'attributed'].includes(attribution),
    'is-contested': isContested(scene, row),
  });
}

function className(base: string, when: Readonly<Record<string, boolean>>): string {
  return [base, ...Object.keys(when).filter((name) => when[name])].join(' ');
}

interface EmphasisProps {
  readonly layout: Layout;
  readonly selected: Mark | undefined;
  readonly hovered: readonly Mark[];
  readonly focus: { readonly x: number; readonly y: number } | undefined;
}

/** The open incident over the full height, those under the pointer, what has the focus. */
export function Emphasis({ layout, selected, hovered, focus }: EmphasisProps) {
  const { scale, heightPx } = layout;
  const place = ({ x, y }: { x: number; y: number }): string => `translate(${round(scale.sideOf(x))} ${y})`;
  return (
    <>
      {selected && (
        <g class="lineage-selected">
          <rect x={scale.sideOf(selected.x) - 2} y={0} width={4} height={heightPx} />
          <g transform={place(selected)}>
            <circle class="is-accent" r={Math.max(selected.radius, 5) + 3.5} />
            <circle class="is-ink" r={Math.max(selected.radius, 5) + 6} />
          </g>
        </g>
      )}
      {hovered
        .filter(({ row }) => row !== selected?.row)
        .map((mark) => (
          <circle key={mark.row} class="lineage-hovered" transform={place(mark)} r={mark.radius + 3} />
        ))}
      {focus && (
        <g class="lineage-focus" transform={place(focus)}>
          <circle class="is-accent" r={10.5} />
          <circle class="is-gap" r={8} />
          <circle class="is-ink" r={6} />
        </g>
      )}
    </>
  );
}
