// The page that the benchmark of the ground drives: the same lines and areas, drawn by our layer or by L.geoJSON on
// Leaflet's canvas, as `?variant=` says.

import { GeoJSON } from 'leaflet/src/layer/GeoJSON.js';
import { Canvas } from 'leaflet/src/layer/vector/Canvas.js';
import { Map as LeafletMap } from 'leaflet/src/map/Map.js';
// Leaflet's own choice of a renderer, for its canvas, and the drag that is measured.
import 'leaflet/src/layer/vector/Renderer.getRenderer.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/dist/leaflet.css';
import '../../src/styles/tokens.css';
import type { Feature, FeatureCollection, Position } from 'geojson';
import { openArchive } from '../../src/data/archive.ts';
import { ownGround } from '../../src/data/ground.ts';
import type { MapNames } from '../../src/data/payload/map-names.ts';
import { readVectorTile } from '../../src/data/vector-tile.ts';
import { localeOf } from '../../src/i18n/index.ts';
import { createGround } from '../../src/views/map/ground/ground.ts';
import { drawLabels } from '../../src/views/map/names/draw-labels.ts';
import { createNamePainter } from '../../src/views/map/names/name-painter.ts';
import { readPalette } from '../../src/views/map/palette.ts';

const LINES = new Set(['coast', 'border', 'admin', 'river']);
/** The tiles that our layer draws at the benchmark's zoom. */
const ZOOM_OF_TILES = 4;

declare global {
  interface Window {
    groundBench: {
      readyMs: number;
      labelPassMs(): { layout: number; pan: number };
      forgetFrames(): void;
      /** Milliseconds between two frames since they were forgotten. */
      frameP95Ms(): number;
    };
  }
}

const element = document.getElementById('map') as HTMLElement;
Object.assign(element.style, { position: 'absolute', inset: '0' });
const map = new LeafletMap(element, {
  center: [18, 2],
  zoom: 4.6,
  zoomSnap: 0.1,
  fadeAnimation: false,
  zoomControl: false,
  attributionControl: false,
});
const palette = readPalette([]);
const bytes = new Uint8Array(await (await fetch('./overview.pmtiles')).arrayBuffer());
const archive = openArchive(bytes);
const names = (await (await fetch('./names.json')).json()) as MapNames;

if (new URLSearchParams(location.search).get('variant') === 'geojson') {
  const renderer = new Canvas({ padding: 0.2 });
  new GeoJSON({ type: 'FeatureCollection', features: featuresOf() } as FeatureCollection, {
    style: (feature) => ({
      renderer,
      stroke: LINES.has(feature?.properties.layer),
      weight: 1,
      fill: !LINES.has(feature?.properties.layer),
      fillOpacity: 1,
      color: palette.colour(feature?.properties.layer === 'river' ? 'river' : 'border'),
      fillColor: palette.colour(feature?.properties.layer === 'lake' ? 'sea' : 'land-focus'),
      interactive: false,
    }),
  }).addTo(map);
} else {
  const ground = createGround(
    map,
    () => palette,
    () => {},
  );
  ground.setFocus(names.countries.filter(({ focus }) => focus).map(({ iso2 }) => iso2));
  await ground.set({ kind: 'vector', source: ownGround(archive), attribution: null });
}
requestAnimationFrame(() =>
  requestAnimationFrame(() => {
    window.groundBench = { readyMs: performance.now(), labelPassMs, ...watchFrames() };
  }),
);

function watchFrames(): Pick<Window['groundBench'], 'forgetFrames' | 'frameP95Ms'> {
  let gapsMs: number[] = [];
  let lastMs = performance.now();
  const tick = (nowMs: number): void => {
    gapsMs.push(nowMs - lastMs);
    lastMs = nowMs;
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
  return {
    forgetFrames() {
      gapsMs = [];
    },
    frameP95Ms: () => gapsMs.toSorted((a, b) => a - b)[Math.floor(gapsMs.length * 0.95)] ?? 0,
  };
}

/** Every shape of the tiles as a feature in degrees. */
function featuresOf(): Feature[] {
  const features: Feature[] = [];
  const count = 2 ** ZOOM_OF_TILES;
  for (let x = 0; x < count; x++) {
    for (let y = 0; y < count; y++) {
      const tile = archive.tile(ZOOM_OF_TILES, x, y);
      if (!tile) continue;
      readVectorTile(tile, ({ layer }, extent) => {
        const lines: Position[][] = [];
        const degrees = (atX: number, atY: number): Position => {
          const north = Math.PI * (1 - (2 * (y + atY / extent)) / count);
          return [((x + atX / extent) / count) * 360 - 180, (Math.atan(Math.sinh(north)) * 180) / Math.PI];
        };
        features.push({
          type: 'Feature',
          properties: { layer },
          geometry: LINES.has(layer)
            ? { type: 'MultiLineString', coordinates: lines }
            : { type: 'Polygon', coordinates: lines },
        });
        return {
          moveTo: (atX, atY) => lines.push([degrees(atX, atY)]),
          lineTo: (atX, atY) => lines.at(-1)?.push(degrees(atX, atY)),
          closePath: () => {},
        };
      });
    }
  }
  return features;
}

/** Milliseconds of a whole new layout with all widths known, and of a view of a layout that is known; medians. */
function labelPassMs(): { layout: number; pan: number } {
  const painter = createNamePainter();
  painter.setNames(names);
  const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  const world = { left: -1e9, top: -1e9, right: 1e9, bottom: 1e9 };
  const draw = (zoom: number): number => {
    const startMs = performance.now();
    const placed = painter.inView({
      locale: localeOf('en'),
      isCollection: true,
      zoom,
      marks: [],
      canvas: world,
      view: world,
      covered: [],
    });
    drawLabels(context, placed, { x: 0, y: 0 }, palette);
    return performance.now() - startMs;
  };
  draw(10);
  const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
  const rounds = Array.from({ length: 21 }, (_, at) => {
    const zoom = 4 + at / 5;
    return { layout: draw(zoom), pan: draw(zoom) };
  });
  return { layout: median(rounds.map(({ layout }) => layout)), pan: median(rounds.map(({ pan }) => pan)) };
}
