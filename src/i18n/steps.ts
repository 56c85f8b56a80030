// The words for steps that a reader collects, by language; fetched with what shows them.

import type { InterfaceLanguage } from '../state/state.ts';
import { ar } from './ar/steps.ts';
import { en, type StepsMessages } from './en/steps.ts';
import { fr } from './fr/steps.ts';

const MESSAGES: Record<InterfaceLanguage, StepsMessages> = { en, fr, ar };

export const stepsMessages = (language: InterfaceLanguage): StepsMessages => MESSAGES[language];
