// What the layers of another's archive are to the map: told by the names that Protomaps, OpenMapTiles and Natural Earth's
// users give them. Loaded only where the build names such an archive (docs/basemap.md).

import type { Role, RoleOf } from './ground-tiles.ts';

const LAND = new Set(['land', 'earth', 'countries', 'ne_land']);
const WATER = new Set(['water', 'lake', 'lakes', 'ocean']);
const RIVERS = new Set(['river', 'rivers', 'waterway', 'physical_line', 'water']);
const BORDERS = new Set(['border', 'boundary', 'boundaries', 'admin']);

export const rolesOfOthers: RoleOf = ({ layer, properties, isArea }): Role | undefined => {
  const name = layer.toLowerCase();
  if (isArea) {
    if (LAND.has(name)) return 'land-focus';
    return WATER.has(name) ? 'lake' : undefined;
  }
  if (RIVERS.has(name)) return 'river-2';
  if (!BORDERS.has(name)) return undefined;
  const level = Number(properties.admin_level ?? (properties.kind === 'country' ? 2 : 4));
  if (level > 2) return level === 4 ? 'admin' : undefined;
  return properties.disputed === 1 || properties.disputed === true ? 'border-dashed' : 'border';
};
