// What is said while an area is drawn; loaded with the drawing.

import type { InterfaceLanguage } from '../state/state.ts';
import { ar } from './ar/area.ts';
import { type AreaMessages, en } from './en/area.ts';
import { fr } from './fr/area.ts';

export const AREA_MESSAGES: Readonly<Record<InterfaceLanguage, AreaMessages>> = { en, fr, ar };
