// Decodes a vector tile of the ground into one path for each thing that is drawn alike.

import { VectorTile } from '@mapbox/vector-tile';
import Pbf from 'pbf';

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

export type RoleOf = (
  layer: string,
  properties: Readonly<Record<string, unknown>>,
  isArea: boolean,
) => Role | undefined;

export interface GroundTile {
  /** Units along the tile's edge. */
  readonly extent: number;
  readonly paths: ReadonlyMap<Role, Path2D>;
}

const POLYGON = 3;

/** Throws where the bytes are no vector tile. */
export function readTile(bytes: Uint8Array, roleOf: RoleOf): GroundTile {
  const { layers } = new VectorTile(new Pbf(bytes));
  const paths = new Map<Role, Path2D>();
  let extent = 0;
  for (const layer of Object.values(layers)) {
    extent ||= layer.extent;
    const scale = extent / layer.extent;
    for (let index = 0; index < layer.length; index++) {
      const feature = layer.feature(index);
      const role = roleOf(layer.name, feature.properties, feature.type === POLYGON);
      if (!role) continue;
      const path = paths.get(role) ?? new Path2D();
      paths.set(role, path);
      for (const line of feature.loadGeometry()) {
        line.forEach(({ x, y }, at) => {
          if (at === 0) path.moveTo(x * scale, y * scale);
          else path.lineTo(x * scale, y * scale);
        });
      }
    }
  }
  return { extent: extent || 1, paths };
}

/** The layers of tools/basemap; `focus` holds the countries with incidents (ISO 3166-1 alpha-2). */
export function ownRoles(focus: ReadonlySet<string>): RoleOf {
  return (layer, properties) => {
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
