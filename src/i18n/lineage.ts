// What the lineage view says. It is loaded with that view and stays out of the first one.

import type { InterfaceLanguage } from '../state/state.ts';
import { ar } from './ar/lineage.ts';
import { en, type LineageMessages } from './en/lineage.ts';
import { fr } from './fr/lineage.ts';

const MESSAGES: Record<InterfaceLanguage, LineageMessages> = { en, fr, ar };

export const lineageMessages = (language: InterfaceLanguage): LineageMessages => MESSAGES[language];
