// Decodes a vector tile of the ground into one path for each thing that is drawn alike.

import { createLender } from '../../../data/lent-lines.ts';
import type { PathSink } from '../../../data/path-sink.ts';
import { readVectorTile, type TileShape } from '../../../data/vector-tile.ts';

/** What a shape is to the map; painted by ground-paint.ts. */
export type Role =
  | 'land-focus'
  | 'land-other'
  | 'wetland'
  | 'lake'
  | 'river-1'
  | 'river-2'
  | 'river-3'
  | 'admin'
  | 'coast'
  | 'border'
  | 'border-dashed';

export type RoleOf = (shape: TileShape) => Role | undefined;

export interface GroundTile {
  /** Units along the tile's edge. */
  readonly extent: number;
  readonly paths: ReadonlyMap<Role, Path2D>;
  /** Line by line, of roles with many: a browser strokes many short paths sooner than one that is as long. */
  readonly lines: ReadonlyMap<Role, readonly Path2D[]>;
}

const BY_LINE: ReadonlySet<Role> = new Set(['admin', 'border']);
/** Of these the whole as well: it is drawn translucent. */
const ALSO_WHOLE: ReadonlySet<Role> = new Set(['border']);

/** Throws where the bytes are no vector tile. */
export function readTile(bytes: Uint8Array, roleOf: RoleOf): GroundTile {
  const paths = new Map<Role, Path2D>();
  const lines = new Map<Role, Path2D[]>();
  let tileExtent = 1;
  const lender = import.meta.env.MODE === 'embed' ? createLender() : undefined;
  readVectorTile(
    bytes,
    (shape, extent) => {
      // One for all layers in every archive we know of.
      tileExtent = extent;
      const role = roleOf(shape);
      if (!role) return undefined;
      if (BY_LINE.has(role)) {
        const known = lines.get(role) ?? [];
        lines.set(role, known);
        return lineByLine(known);
      }
      const path = paths.get(role) ?? new Path2D();
      paths.set(role, path);
      return path;
    },
    lender,
  );
  for (const [role, all] of lines) {
    if (!ALSO_WHOLE.has(role)) continue;
    const path = new Path2D();
    for (const line of all) path.addPath(line);
    paths.set(role, path);
  }
  return { extent: tileExtent, paths, lines };
}

function lineByLine(lines: Path2D[]): PathSink {
  return {
    moveTo(x, y) {
      const line = new Path2D();
      lines.push(line);
      line.moveTo(x, y);
    },
    lineTo: (x, y) => lines.at(-1)?.lineTo(x, y),
    closePath: () => lines.at(-1)?.closePath(),
  };
}

/** The layers of tools/basemap; `focus` holds the countries with incidents (ISO 3166-1 alpha-2). */
export function ownRoles(focus: ReadonlySet<string>): RoleOf {
  return ({ layer, properties }) => {
    switch (layer) {
      case 'land':
        return focus.has(String(properties.iso)) ? 'land-focus' : 'land-other';
      case 'river':
        return properties.rank === 1 ? 'river-1' : properties.rank === 2 ? 'river-2' : 'river-3';
      case 'border':
        return properties.dashed === 1 ? 'border-dashed' : 'border';
      case 'wetland':
      case 'lake':
      case 'admin':
      case 'coast':
        return layer;
      default:
        return undefined;
    }
  };
}
