// The ground of the map as the build makes it: countries cut to the atlas's corner of the world.
// Written by tools/data/ground.ts, drawn by views/map.

/** Longitude, latitude, longitude, latitude … in degrees times GROUND_SCALE, as integers. */
export type GroundLine = readonly number[];

/** Hundredths of a degree, about a kilometre: as fine as the atlas behind it. */
export const GROUND_SCALE = 100;

export interface Ground {
  readonly countries: readonly {
    /** ISO 3166-1 alpha-2; the name comes from `Intl.DisplayNames`. */
    readonly iso2: string;
    /** True where the data has incidents. */
    readonly focus: boolean;
    /** Where its name stands, in degrees; null where it is left out. */
    readonly label: readonly [longitude: number, latitude: number] | null;
    /** Closed rings to fill by the even-odd rule, last point as the first. */
    readonly rings: readonly GroundLine[];
  }[];
  /** Between two countries, each drawn once. */
  readonly borders: readonly GroundLine[];
  /** Where land meets the sea; not where the ground is cut off. */
  readonly coasts: readonly GroundLine[];
}

/** On the wire each point but a line's first is relative to the one before: that halves the file. */
export function unpackGround(packed: Ground): Ground {
  return {
    countries: packed.countries.map((country) => ({ ...country, rings: country.rings.map(unpackLine) })),
    borders: packed.borders.map(unpackLine),
    coasts: packed.coasts.map(unpackLine),
  };
}

function unpackLine(line: GroundLine): GroundLine {
  const unpacked = [...line];
  for (let at = 2; at < unpacked.length; at++) unpacked[at] = (unpacked[at] ?? 0) + (unpacked[at - 2] ?? 0);
  return unpacked;
}
