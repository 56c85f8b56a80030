// Where the pages stand that are words alone.

import { pathInLanguage } from '../../lib/language-file.ts';
import type { InterfaceLanguage } from '../../state/state.ts';

const pathOf =
  (name: string) =>
  /** From the root of the built folder. */
  (language: InterfaceLanguage): string =>
    pathInLanguage(name, language);

/** About this atlas and its method. */
export const methodPath = pathOf('method');
/** What the data are good for, and the checklist of casualty recording. */
export const datasheetPath = pathOf('datasheet');
/** The news report that the atlas began with, answered sentence by sentence. */
export const firstStoryPath = pathOf('first-story');
