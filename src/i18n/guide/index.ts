// The messages of "How to read" by language; a new language is a file beside this and a line here.

import type { InterfaceLanguage } from '../../state/state.ts';
import { en, type GuideMessages } from './en.ts';
import { fr } from './fr.ts';

const MESSAGES: Record<InterfaceLanguage, GuideMessages> = { en, fr };

export const guideMessages = (language: InterfaceLanguage): GuideMessages => MESSAGES[language];
