// The setting for others' ground (docs/basemap.md): an XYZ address of pictures or a PMTiles archive, off by default.

export interface OtherGround {
  readonly kind: 'raster' | 'archive';
  readonly url: string;
  readonly attribution: string;
}

const NAMES = { url: 'ATLAS_GROUND', attribution: 'ATLAS_GROUND_ATTRIBUTION' } as const;
const PLACEHOLDERS = ['{z}', '{x}', '{y}'];

/** Null where nothing is set; throws a sentence where the setting makes no sense. */
export function otherGroundOf(environment: Readonly<Record<string, string | undefined>>): OtherGround | null {
  const url = environment[NAMES.url]?.trim() ?? '';
  const attribution = environment[NAMES.attribution]?.trim() ?? '';
  if (url === '') return null;
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new Error(`${NAMES.url} is "${url}"; write an address that begins with https://.`);
  const found = PLACEHOLDERS.filter((placeholder) => url.includes(placeholder)).length;
  const isArchive = found === 0 && /\.pmtiles(?:\?|$)/.test(url);
  if (!isArchive && found < PLACEHOLDERS.length)
    throw new Error(
      `${NAMES.url} is "${url}"; write an address with {z}, {x} and {y}, or one that ends in .pmtiles.`,
    );
  if (attribution === '')
    throw new Error(`${NAMES.attribution} is empty; name whoever made the ground at ${new URL(url).host}.`);
  return { kind: isArchive ? 'archive' : 'raster', url, attribution };
}

/** What the content security policy must allow for it; `{s}` stands for a letter before the host. */
export function originOf({ url }: OtherGround): string {
  return new URL(url.replace('{s}.', '')).origin.replace('://', url.includes('{s}.') ? '://*.' : '://');
}
