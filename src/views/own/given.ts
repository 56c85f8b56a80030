// What is known of a file before it is looked at: by the link that leads to it, or by where it lies.

import type { Agreed } from '../../dataset/opened/agreed.ts';
import { ANY_PART, type Part } from '../../dataset/opened/readers/groups.ts';
import type { FileSource } from '../../dataset/opened/readers/unpack.ts';
import type { GivenFile } from './open-props.ts';

/** What a link says of the file that it names. */
export interface Link {
  readonly address?: string | undefined;
  readonly agreed?: Agreed | null | undefined;
  readonly part?: Part | undefined;
}

/** It is about the address that stands in it, and no other one. */
export function saidOf(
  { address, agreed, part = ANY_PART }: Link,
  asked: string,
): Pick<GivenFile, 'agreed' | 'part'> {
  return asked === address ? { part, ...(agreed && { agreed }) } : {};
}

/** Where a file was fetched from, or is still: null for one of the device. */
export const addressOf = (file: FileSource, fetchedFrom: string | null): string | null =>
  fetchedFrom ?? (typeof file === 'string' ? file : null);
