// The modules that tools/data/plugin.ts and tools/ground/plugin.ts make: where the page finds data and ground.

declare module 'virtual:atlas-data' {
  export const coreUrl: string;
  export const mapNamesUrl: string;
  export const textUrls: Readonly<Record<'en' | 'fr' | 'ar', string>>;
  export const lineageUrls: Readonly<Record<'en' | 'fr' | 'ar', string>>;
  export const detailsUrls: Readonly<Record<'en' | 'fr' | 'ar', string>>;
}

declare module 'virtual:atlas-tours' {
  /** By the tour's id. */
  export const tourUrls: Readonly<Record<string, Readonly<Record<'en' | 'fr' | 'ar', string>>>>;
}

declare module 'virtual:atlas-ground' {
  export const groundUrl: string;
  export const groundRestUrl: string;
  export const groundDetailUrl: string;
  /** Set when building (docs/basemap.md); null = the atlas's own ground. */
  export const otherGround: {
    readonly kind: 'raster' | 'archive';
    readonly url: string;
    readonly attribution: string;
  } | null;
}

declare module 'virtual:atlas-known-names' {
  export const knownNames: import('./payload/known-names.ts').KnownNames;
}
