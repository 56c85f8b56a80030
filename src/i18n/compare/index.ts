// The messages of a comparison by language, loaded with it; a new language is a file beside this and a line here.

import type { InterfaceLanguage } from '../../state/state.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { CompareMessages } from './words.ts';

export const COMPARE_MESSAGES: Readonly<Record<InterfaceLanguage, CompareMessages>> = { en, fr };
