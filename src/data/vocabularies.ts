// Words of the tables that code reads: of payloads, which hold their places in these lists, and of records.

export const ROLES = ['perpetrator', 'target', 'party'] as const;
export type Role = (typeof ROLES)[number];

export const ATTRIBUTIONS = ['claimed', 'attributed', 'suspected', 'disputed', 'denied', 'unknown'] as const;
export type Attribution = (typeof ATTRIBUTIONS)[number];

export const LOCATION_PRECISIONS = ['exact', 'town', 'district', 'region'] as const;
export type LocationPrecision = (typeof LOCATION_PRECISIONS)[number];
