// Builds data/basemap/: `npm ci && npm run build` in this folder. The same sources give the same bytes.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Feature, Geometry, Polygon } from 'geojson';
import geojsonvt from 'geojson-vt';
import { fromGeojsonVt } from 'vt-pbf';
import { type ArchiveTile, writeArchive } from './archive.ts';
import { type Layers, layersOf } from './layers.ts';
import { DETAIL, type Level, OVERVIEW } from './levels.ts';
import { buildTopology, simplify } from './topology.ts';
import { readUnits } from './units.ts';
import { readWaters } from './waters.ts';

const target = fileURLToPath(new URL('../../data/basemap/', import.meta.url));
const ATTRIBUTION = 'Made with Natural Earth';
/** Units beyond a tile's edge that it still holds, so that no line's end shows at a seam. */
const BUFFER_PART = 1 / 85;

type Reviewed = Feature<Geometry, { readonly layer: string }>;

async function main(): Promise<void> {
  const { features: reviewed } = JSON.parse(
    readFileSync(new URL('reviewed.geojson', import.meta.url), 'utf8'),
  ) as { readonly features: Reviewed[] };
  const golan = reviewed.find(({ properties }) => properties.layer === 'golan');
  const topology = await buildTopology(readUnits(), golan?.geometry as Polygon);
  const waters = readWaters();
  mkdirSync(target, { recursive: true });
  for (const [name, levels] of [
    ['overview', OVERVIEW],
    ['detail', DETAIL],
  ] as const) {
    const tiles: ArchiveTile[] = [];
    for (const level of levels) {
      const layers = layersOf(await simplify(topology, level.metres), level, waters, reviewed);
      const made = tilesOf(level, layers);
      tiles.push(...made);
      console.log(`zoom ${level.zoom}: ${made.length} tiles, ${weigh(made)}`);
    }
    const file = `${target}${name}.pmtiles`;
    const archive = writeArchive(tiles, {
      bounds: levels[0]?.box ?? [-180, -85, 180, 85],
      metadata: { name: `Incident Atlas ground, ${name}`, attribution: ATTRIBUTION, vector_layers: LAYERS },
    });
    writeFileSync(file, archive);
    console.log(
      `${name}.pmtiles: ${kilobytes(archive.length)}, ${kilobytes(gzipSync(archive, { level: 9 }).length)} gzip`,
    );
  }
}

const LAYERS = [
  { id: 'land', fields: { iso: 'ISO 3166-1 alpha-2' } },
  { id: 'wetland', fields: {} },
  { id: 'lake', fields: {} },
  { id: 'river', fields: { rank: '1 to 3' } },
  { id: 'admin', fields: {} },
  { id: 'coast', fields: {} },
  { id: 'border', fields: { dashed: '0 or 1' } },
];

function tilesOf({ zoom, box, extent }: Level, layers: Layers): ArchiveTile[] {
  const options = {
    maxZoom: zoom,
    indexMaxZoom: zoom,
    indexMaxPoints: 0,
    // Already simplified, the same on both sides of every line.
    tolerance: 0,
    extent,
    buffer: Math.round(extent * BUFFER_PART),
  };
  const indexes = Object.entries(layers).map(
    ([name, collection]) => [name, geojsonvt(collection, options)] as const,
  );
  const [west, south, east, north] = box;
  const last = 2 ** zoom - 1;
  const clamp = (value: number): number => Math.max(0, Math.min(last, Math.floor(value)));
  const tiles: ArchiveTile[] = [];
  for (let x = clamp(columnOf(west, zoom)); x <= clamp(columnOf(east, zoom)); x++) {
    for (let y = clamp(rowOf(north, zoom)); y <= clamp(rowOf(south, zoom)); y++) {
      const found = indexes.flatMap(([name, index]) => {
        const tile = index.getTile(zoom, x, y);
        return tile && tile.features.length > 0 ? [[name, tile] as const] : [];
      });
      if (found.length === 0) continue;
      const bytes = new Uint8Array(fromGeojsonVt(Object.fromEntries(found), { version: 2, extent }));
      tiles.push({ zoom, x, y, bytes });
    }
  }
  return tiles;
}

const columnOf = (longitude: number, zoom: number): number => ((longitude + 180) / 360) * 2 ** zoom;

function rowOf(latitude: number, zoom: number): number {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * 2 ** zoom;
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const weigh = (tiles: readonly ArchiveTile[]): string => {
  const bytes = Buffer.concat(tiles.map((tile) => tile.bytes));
  return `${kilobytes(bytes.length)}, ${kilobytes(gzipSync(bytes, { level: 9 }).length)} gzip`;
};

await main();
