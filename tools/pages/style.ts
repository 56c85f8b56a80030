// The one small style sheet of the static pages, put together from the app's own.

import { readFileSync } from 'node:fs';
import { asCustomProperty, mapStyles } from '../../src/views/map/svg/styles.ts';
import { darkDeviceRule, lightColours } from './palette.ts';
import type { PageData } from './scenes.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

const readTokens = (): string => read('src/styles/tokens.css');

function deviceTokens(): string {
  const tokens = readTokens();
  return tokens + darkDeviceRule(tokens);
}

export function pageStyles({ scenes }: PageData): string {
  const { lineages } = scenes.en.atlas;
  return [
    deviceTokens(),
    read('src/styles/base.css'),
    read('src/views/incident/incident.css'),
    mapStyles(asCustomProperty, lineages),
    read('tools/pages/pages.css'),
  ].join('\n');
}

/** For a picture file that follows the device's light or dark by itself. */
export function pictureStyles({ scenes }: PageData): string {
  return `${deviceTokens()}${mapStyles(asCustomProperty, scenes.en.atlas.lineages)}`;
}

export const cardColours = () => lightColours(readTokens());
