// The messages of the static pages by language; a new language is a file beside this and a line here.

import type { InterfaceLanguage } from '../../state/state.ts';
import { en, type PageMessages } from './en.ts';
import { fr } from './fr.ts';

const MESSAGES: Record<InterfaceLanguage, PageMessages> = { en, fr };

export const pageMessages = (language: InterfaceLanguage): PageMessages => MESSAGES[language];
