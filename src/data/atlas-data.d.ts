// What the build's data plugin (tools/data/plugin.ts) tells the page: where its payloads are.

declare module 'virtual:atlas-data' {
  type Urls = Readonly<Record<import('./payload.ts').TextLanguage, string>>;
  export const coreUrl: string;
  export const groundUrl: string;
  export const placesUrl: string;
  export const textUrls: Urls;
  export const detailsUrls: Urls;
}
