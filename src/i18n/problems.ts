// What is said of an address by language.

import type { InterfaceLanguage } from '../state/state.ts';
import { ar } from './ar/problems.ts';
import { en, type ProblemMessages } from './en/problems.ts';
import { fr } from './fr/problems.ts';

const MESSAGES: Record<InterfaceLanguage, ProblemMessages> = { en, fr, ar };

export const problemMessages = (language: InterfaceLanguage): ProblemMessages => MESSAGES[language];
