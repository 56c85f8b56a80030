// What the pipeline uses of packages that bring no types.

declare module 'geojson-vt' {
  import type { FeatureCollection } from 'geojson';

  export interface Tile {
    readonly features: readonly object[];
  }
  export interface Options {
    maxZoom: number;
    indexMaxZoom: number;
    indexMaxPoints: number;
    tolerance: number;
    extent: number;
    buffer: number;
  }
  export default function geojsonvt(
    data: FeatureCollection,
    options: Options,
  ): { getTile(zoom: number, x: number, y: number): Tile | null };
}

declare module 'vt-pbf' {
  import type { Tile } from 'geojson-vt';

  export function fromGeojsonVt(
    layers: Record<string, Tile>,
    options: { version: 2; extent: number },
  ): Uint8Array;
}

declare module 'mapshaper' {
  const mapshaper: {
    applyCommands(
      commands: string,
      input: Record<string, string | object>,
    ): Promise<Record<string, Uint8Array | string>>;
  };
  export default mapshaper;
}
