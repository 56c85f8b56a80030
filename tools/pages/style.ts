// The one small style sheet of the static pages, put together from the app's own.

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { asCustomProperty, mapStyles } from '../../src/views/map/svg/styles.ts';
import { coloursOf, darkDeviceRule, type Theme } from './palette.ts';
import type { PageData } from './scenes.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

const readTokens = (): string => read('src/styles/tokens.css');

function deviceTokens(): string {
  const tokens = readTokens();
  return tokens + darkDeviceRule(tokens);
}

/** `faces`: where each face lies, by its name; the pages' style sheet stands beside them. */
export function pageStyles({ scenes }: PageData, faces: ReadonlyMap<string, string>): string {
  const { lineages } = scenes.en.atlas;
  const besides = read('src/styles/faces.css').replaceAll(/@fonts\/([\w.-]+)/g, (_, name: string) =>
    basename(faces.get(name) ?? name),
  );
  return [
    besides,
    read('src/styles/stand-ins.css'),
    deviceTokens(),
    read('src/styles/base.css'),
    read('src/views/incident/incident.css'),
    mapStyles(asCustomProperty, lineages),
    read('src/views/timeline/plot.css'),
    read('src/views/guide/guide.css'),
    read('tools/pages/pages.css'),
  ].join('\n');
}

/** For a picture file that follows the device's light or dark by itself. */
export function pictureStyles({ scenes }: PageData): string {
  return `${deviceTokens()}${mapStyles(asCustomProperty, scenes.en.atlas.lineages)}`;
}

/** For pictures that resvg draws: it knows no custom properties. */
export const literalColours = (theme: Theme) => coloursOf(readTokens(), theme);

/** Of those, the rules for a map that stands alone. */
export const literalStyles = ({ scenes }: PageData, theme: Theme): string =>
  mapStyles(literalColours(theme), scenes.en.atlas.lineages);
