import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { OTHER_ANSWERS, withAnswers } from './browser.ts';
import { leafletInUse, sourcesIn } from './members.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('what Leaflet asks of a browser', () => {
  it('is answered beforehand where all browsers of the build answer alike', () => {
    expect(
      withAnswers("import Browser from '../core/Browser';\nif (Browser.ielt9 && Browser.retina) {}"),
    ).toBe("import * as Browser from '../core/Browser';\nif (false && Browser.retina) {}");
  });

  it('is answered in every file that the atlas uses', () => {
    const known = new Set([...OTHER_ANSWERS.matchAll(/export const (\w+)/g)].map(([, name]) => name));
    for (const text of leafletInUse(sourcesIn(`${root}src`), `${root}node_modules`).values()) {
      const asked = [...withAnswers(text).matchAll(/\bBrowser\.(\w+)/g)].map(([, name]) => name ?? '');
      // The link in a comment, and an example.
      expect(asked.filter((name) => !known.has(name) && name !== 'js')).toEqual([]);
    }
  });
});
