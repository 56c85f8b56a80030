// Names of files that tell their content.

import { createHash } from 'node:crypto';

/** SHA-256 as hexadecimal digits. */
export const digest = (content: string): string => createHash('sha256').update(content).digest('hex');

export function hashed(name: string, content: string, extension: string): string {
  return `${name}-${digest(content).slice(0, 8)}.${extension}`;
}
