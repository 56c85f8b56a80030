// What was agreed about the columns of a file, by their names: so it outlives the file's order of columns, and can be
// kept with it or stand in a link.

import type { DayOrder } from './days.ts';
import type { Reading } from './incident.ts';
import type { Look } from './opening.ts';
import { type Mapping, ROLES, type Role } from './roles.ts';

export interface Agreed {
  /** Id of the dataset that the file was taken for, empty for none; absent where it does not matter. */
  readonly profile?: string;
  readonly columns: Readonly<Partial<Record<Role, string>>>;
  readonly dayOrder: DayOrder;
}

export function agreedOf({ mapping, profile, dayOrder }: Reading, header: readonly string[]): Agreed {
  const columns: Partial<Record<Role, string>> = {};
  for (const role of ROLES) {
    const name = header[mapping[role] ?? -1];
    if (name !== undefined) columns[role] = name;
  }
  return { profile: profile?.id ?? '', columns, dayOrder };
}

/** Null where the file has another header by now, or is taken for another dataset: the reader is asked again. */
export function readingOf({ profile, columns, dayOrder }: Agreed, look: Look): Reading | null {
  const mapping = mappingOf(columns, look.header);
  if (!mapping || (profile !== undefined && (look.profile?.id ?? '') !== profile)) return null;
  const { status, approximate } = look.mapping;
  const found = {
    ...(status !== undefined && { status }),
    ...(approximate !== undefined && { approximate }),
  };
  return {
    // No form offers these: they are as they were found, also where the agreement is older than their meaning.
    mapping: { ...mapping, ...found },
    ...{ profile: look.profile, dayOrder, areSwapped: look.areSwapped },
  };
}

/** Null where a column is not there. */
function mappingOf(columns: Agreed['columns'], header: readonly string[]): Mapping | null {
  const mapping: Partial<Record<Role, number>> = {};
  for (const role of ROLES) {
    const name = columns[role];
    if (name === undefined) continue;
    const at = header.indexOf(name);
    if (at < 0) return null;
    mapping[role] = at;
  }
  return mapping;
}

/** Stands among the columns of a link, with the order of day and month. */
const ORDER = 'order';

/** `start:Jour,latitude:Breitengrad,order:month-first`, for an address; names are escaped. */
export function writtenAgreement({ columns, dayOrder }: Agreed): string {
  const pairs = Object.entries(columns).map(([role, name]) => `${role}:${encodeURIComponent(name)}`);
  return [...pairs, `${ORDER}:${dayOrder}`].join(',');
}

/** Null where nothing of it can be read. */
export function agreementFrom(text: string): Agreed | null {
  const columns: Partial<Record<Role, string>> = {};
  let dayOrder: DayOrder = 'day-first';
  for (const pair of text.split(',')) {
    const [key = '', name = ''] = pair.split(':');
    const role = ROLES.find((each) => each === key.trim());
    if (key.trim() === ORDER && name === 'month-first') dayOrder = name;
    else if (role) columns[role] = plainOf(name);
  }
  return Object.keys(columns).length > 0 ? { columns, dayOrder } : null;
}

function plainOf(escaped: string): string {
  try {
    return decodeURIComponent(escaped);
  } catch {
    return escaped;
  }
}
