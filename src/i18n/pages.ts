// The messages of the static pages by language.

import type { InterfaceLanguage } from '../state/state.ts';
import { ar } from './ar/pages.ts';
import { en, type PageMessages } from './en/pages.ts';
import { fr } from './fr/pages.ts';

const MESSAGES: Record<InterfaceLanguage, PageMessages> = { en, fr, ar };

export const pageMessages = (language: InterfaceLanguage): PageMessages => MESSAGES[language];
