// The map's ground: land and borders as the build cuts them out of a world atlas.

export interface GroundCountry {
  readonly iso2: string;
  /** Has incidents in the data: drawn a shade lighter than its neighbours. */
  readonly isFocus: boolean;
  /** Longitude and latitude of its name, in degrees; null where the name is left out. */
  readonly label: readonly [longitude: number, latitude: number] | null;
  /** Closed rings, each `[longitude, latitude, …]` in thousandths of a degree, each pair but the first relative to the one before. */
  readonly rings: readonly (readonly number[])[];
}

export interface Ground {
  readonly countries: readonly GroundCountry[];
  /** Lines between two countries, coded like rings; no coasts. */
  readonly borders: readonly (readonly number[])[];
}
