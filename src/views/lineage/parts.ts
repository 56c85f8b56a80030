// What the picture of the lineages is made of; everything in pixels from the start of the axis.

import type { GroupLink } from '../../data/payload/lineages.ts';
import type { IncidentRecord } from '../../data/record.ts';
import type { Life } from '../../query/lives.ts';
import type { TimeScale } from './time-scale.ts';

/** From one place of the axis to another. */
export type Stretch = readonly [startX: number, endX: number];

export interface LifeLine {
  readonly life: Life;
  readonly lane: number;
  readonly y: number;
  /** While the name was in use; null where no source dates it. */
  readonly solid: Stretch | null;
  /** Named in incidents before, after or without such dates. */
  readonly reported: readonly Stretch[];
  /** Months or years on which it may have begun or ended. */
  readonly vague: readonly Stretch[];
  readonly name: Name;
}

export interface Name {
  readonly text: string;
  /** The end of the text that `anchor` names. */
  readonly x: number;
  /** From the middle of the lane to the baseline; negative above. */
  readonly dy: number;
  readonly anchor: 'start' | 'end';
  readonly widthPx: number;
}

/** `line`: one name ended or began; `kept`: both names stayed in use; `bar`: a new name for the same line; `sign`: a pledge. */
type JoinKind = 'line' | 'kept' | 'bar' | 'sign';

export interface Join {
  readonly link: GroupLink;
  readonly kind: JoinKind;
  /** In the middle of the days that the date may mean. */
  readonly x: number;
  readonly fromY: number;
  readonly toY: number;
  /** Several names ended here in one. */
  readonly hasNode: boolean;
  /** The life whose lane lists the join: the one that began or gave itself up by it. */
  readonly owner: string;
  readonly lineage: string;
}

export interface Mark {
  readonly row: number;
  /** The life whose line it stands on. */
  readonly owner: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** All days that it may have touched, where they are months or more; null otherwise. */
  readonly lasts: Stretch | null;
}

/** An incident that names this group beside the first one. */
interface Mention {
  readonly row: number;
  readonly x: number;
  readonly y: number;
}

export interface Layout {
  readonly scale: TimeScale;
  readonly heightPx: number;
  readonly lines: readonly LifeLine[];
  readonly joins: readonly Join[];
  /** The largest first, so that none hides another. */
  readonly marks: readonly Mark[];
  readonly mentions: readonly Mention[];
  /** Of each family, from its first lane to its last, half a lane on either side. */
  readonly bands: readonly { readonly family: string; readonly top: number; readonly bottom: number }[];
}

export interface LayoutInput {
  readonly lives: readonly Life[];
  readonly links: readonly GroupLink[];
  readonly recordOf: (row: number) => IncidentRecord;
  /** Families of lanes from top to bottom. */
  readonly families: readonly string[];
  readonly scale: TimeScale;
  /** Lanes are filled for this scale and stay when the view gets wider. */
  readonly packingScale: TimeScale;
  readonly nameOf: (life: Life) => string;
  readonly textWidthPx: (text: string) => number;
  /** Narrow views set every name over its line. */
  readonly areNamesAbove: boolean;
  /** The height to fill, and the least and most of a lane. */
  readonly heightPx: number;
  readonly leastPitchPx: number;
  readonly mostPitchPx: number;
  /** Radius of a toll of one. */
  readonly markScale: number;
}

/** Half the width of the curve from lane to lane. */
export const BEND_PX = 6;
/** Between a name and the line after it: room for a join that arrives there. */
export const NAME_GAP_PX = 18;
