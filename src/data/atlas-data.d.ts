// The module that tools/data/plugin.ts makes: where the page finds the compiled data.

declare module 'virtual:atlas-data' {
  export const coreUrl: string;
  export const groundUrl: string;
  export const placesUrl: string;
  export const textUrls: Readonly<Record<'en' | 'fr' | 'ar', string>>;
  export const lineageUrls: Readonly<Record<'en' | 'fr' | 'ar', string>>;
  export const detailsUrls: Readonly<Record<'en' | 'fr' | 'ar', string>>;
}
