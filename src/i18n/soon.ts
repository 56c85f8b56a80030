// What list, facets, pointer and keys say: it comes with them (src/second.ts) and stays out of the first picture's words.

import type { InterfaceLanguage } from '../state/state.ts';
import { ar } from './ar/soon.ts';
import { en, type SoonMessages } from './en/soon.ts';
import { fr } from './fr/soon.ts';

const MESSAGES: Record<InterfaceLanguage, SoonMessages> = { en, fr, ar };

export const soonMessages = (language: InterfaceLanguage): SoonMessages => MESSAGES[language];
