// What each zoom of the tiles holds. A tile is 512 pixels wide: zoom t of the tiles is zoom t + 1 of the map.

export interface Level {
  readonly zoom: number;
  /** Degrees; outside it the map falls back on the level before. */
  readonly box: readonly [west: number, south: number, east: number, north: number];
  /** Metres between points: about half a pixel. */
  readonly metres: number;
  /** Islands smaller than this go; far from the region only those of ten times the size stay. */
  readonly islandKm2: number;
  readonly extent: 2048 | 4096;
  /** First-level borders and lesser rivers would only be noise further out. */
  readonly hasAdmin: boolean;
  readonly riverRank: number;
  /** How often corners of rivers are cut. */
  readonly riverRounds: number;
}

/** The first view; the whole archive of the embed. */
export const OVERVIEW: readonly Level[] = [
  {
    zoom: 2,
    box: [-180, -56, 180, 76],
    metres: 14_000,
    islandKm2: 300,
    extent: 2048,
    hasAdmin: false,
    riverRank: 1,
    riverRounds: 0,
  },
  {
    zoom: 3,
    box: [-44, -22, 66, 60],
    metres: 5600,
    islandKm2: 60,
    extent: 2048,
    hasAdmin: false,
    riverRank: 2,
    riverRounds: 0,
  },
  {
    zoom: 4,
    box: [-30, -6, 52, 48],
    metres: 2900,
    islandKm2: 25,
    extent: 2048,
    hasAdmin: true,
    riverRank: 3,
    riverRounds: 0,
  },
];

/** Fetched when the reader comes close. */
export const DETAIL: readonly Level[] = [
  {
    zoom: 5,
    box: [-19, 2, 40, 39],
    metres: 1350,
    islandKm2: 4,
    extent: 2048,
    hasAdmin: true,
    riverRank: 3,
    riverRounds: 1,
  },
  {
    zoom: 6,
    box: [-18.5, 3, 27, 38.5],
    metres: 600,
    islandKm2: 0.5,
    extent: 4096,
    hasAdmin: true,
    riverRank: 3,
    riverRounds: 2,
  },
];
