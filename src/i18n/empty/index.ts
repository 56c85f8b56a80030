// The messages of an empty result by language, loaded with it; a new language is a file beside this and a line here.

import type { InterfaceLanguage } from '../../state/state.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { EmptyMessages } from './words.ts';

export const EMPTY_MESSAGES: Readonly<Record<InterfaceLanguage, EmptyMessages>> = { en, fr };
