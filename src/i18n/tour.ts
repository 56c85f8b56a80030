// The messages of the guided tour by language.

import type { InterfaceLanguage } from '../state/state.ts';
import { ar } from './ar/tour.ts';
import { en, type TourMessages } from './en/tour.ts';
import { fr } from './fr/tour.ts';

const MESSAGES: Record<InterfaceLanguage, TourMessages> = { en, fr, ar };

export const tourMessages = (language: InterfaceLanguage): TourMessages => MESSAGES[language];
