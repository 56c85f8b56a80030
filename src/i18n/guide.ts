// The messages of "How to read" by language.

import type { InterfaceLanguage } from '../state/state.ts';
import { ar } from './ar/guide.ts';
import { en, type GuideMessages } from './en/guide.ts';
import { fr } from './fr/guide.ts';

const MESSAGES: Record<InterfaceLanguage, GuideMessages> = { en, fr, ar };

export const guideMessages = (language: InterfaceLanguage): GuideMessages => MESSAGES[language];
