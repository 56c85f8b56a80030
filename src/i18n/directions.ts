// Where a mark of the map lies from the one before, for those who walk from one to the next by keyboard.

import type { InterfaceLanguage } from '../state/state.ts';
import { ar } from './ar/directions.ts';
import { type DirectionMessages, en } from './en/directions.ts';
import { fr } from './fr/directions.ts';

export const DIRECTION_MESSAGES: Readonly<Record<InterfaceLanguage, DirectionMessages>> = { en, fr, ar };
