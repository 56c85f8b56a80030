// The messages of the drawing of an area by language, loaded with it; a new language is a file beside this and a line here.

import type { InterfaceLanguage } from '../../state/state.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { AreaMessages } from './words.ts';

export const AREA_MESSAGES: Readonly<Record<InterfaceLanguage, AreaMessages>> = { en, fr };
