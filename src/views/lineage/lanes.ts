// Which lane each line runs in: lines of one lineage share lanes where they leave room for each other,
// and lanes stand so that the joins between them are short and cross little.

import type { GroupLink } from '../../data/payload/lineages.ts';
import type { Life } from '../../query/lives.ts';

/** What a life takes up along the axis, its name included; pixels from the start of the axis. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** Joins that are drawn from one lane to another, at a place on the axis. */
interface Crossing {
  readonly from: string;
  readonly to: string;
  readonly x: number;
}

export interface Lane {
  readonly family: string;
  /** Ids of lives, in order of time. */
  readonly lives: readonly string[];
}

/** Between two lines in one lane. */
const GAP_PX = 16;

interface LanesInput {
  readonly lives: readonly Life[];
  /** By successor, see continuations(). */
  readonly continues: ReadonlyMap<string, string>;
  readonly extents: ReadonlyMap<string, Extent>;
  readonly families: readonly string[];
  readonly crossings: readonly Crossing[];
}

export function lanesOf(input: LanesInput): readonly Lane[] {
  const packed = input.families.map((family) => pack(family, input));
  return arranged(packed, input);
}

/** Lives that continue one another stay together; such lines go into the first lane with room. */
function pack(family: string, { lives, continues, extents }: LanesInput): Lane[] {
  const successor = new Map([...continues].map(([to, from]) => [from, to]));
  const own = lives.filter((life) => life.family === family);
  const threads = own
    .filter(({ id }) => !own.some((other) => other.id === continues.get(id)))
    .map(({ id }) => {
      const thread = [id];
      for (let next = successor.get(id); next && own.some((life) => life.id === next); ) {
        thread.push(next);
        next = successor.get(next);
      }
      const parts = thread.map((member) => extents.get(member) ?? { start: 0, end: 0 });
      return {
        thread,
        start: Math.min(...parts.map((part) => part.start)),
        end: Math.max(...parts.map((part) => part.end)),
      };
    })
    .sort((first, second) => first.start - second.start);
  const lanes: { lives: string[]; end: number }[] = [];
  for (const { thread, start, end } of threads) {
    const lane = lanes.find((candidate) => candidate.end + GAP_PX <= start);
    if (lane) {
      lane.lives.push(...thread);
      lane.end = end;
    } else lanes.push({ lives: thread, end });
  }
  return lanes.map(({ lives: ids }) => ({ family, lives: ids }));
}

/** Exchanges lanes of a lineage as long as that makes the joins shorter or frees them of crossings. */
function arranged(packed: readonly (readonly Lane[])[], input: LanesInput): readonly Lane[] {
  let best = packed.flat();
  let least = costOf(best, input);
  for (let isBetter = true; isBetter; ) {
    isBetter = false;
    for (let first = 0; first < best.length; first++) {
      for (let second = first + 1; second < best.length; second++) {
        if (best[first]?.family !== best[second]?.family) break;
        const next = best.map((lane, at) => best[at === first ? second : at === second ? first : at] ?? lane);
        const cost = costOf(next, input);
        if (cost >= least) continue;
        [best, least, isBetter] = [next, cost, true];
      }
    }
  }
  return best;
}

/** What it costs an incident to stand a lane further down in its family: the story comes first. */
const DEPTH_COST = 0.15;

/** A lane of distance costs one, a line that a join crosses one more. */
function costOf(lanes: readonly Lane[], { crossings, extents, lives }: LanesInput): number {
  const laneOf = new Map(lanes.flatMap((lane, at) => lane.lives.map((id) => [id, at] as const)));
  const firstOf = new Map<string, number>();
  lanes.forEach(({ family }, at) => {
    if (!firstOf.has(family)) firstOf.set(family, at);
  });
  let cost = 0;
  for (const { id, family, rows } of lives) {
    cost += DEPTH_COST * rows.length * ((laneOf.get(id) ?? 0) - (firstOf.get(family) ?? 0));
  }
  for (const { from, to, x } of crossings) {
    const [start, end] = [laneOf.get(from), laneOf.get(to)];
    if (start === undefined || end === undefined) continue;
    cost += Math.abs(start - end);
    for (let between = Math.min(start, end) + 1; between < Math.max(start, end); between++) {
      const isCrossed = lanes[between]?.lives.some((id) => {
        const extent = extents.get(id);
        return extent !== undefined && extent.start <= x && x <= extent.end;
      });
      if (isCrossed) cost += 1;
    }
  }
  return cost;
}

/** Whether a link is drawn as a line between lanes: pledges are signs on one lane. */
export const isJoin = (link: GroupLink): boolean => link.kind !== 'pledges to';
