// What the map says where squares stand for its marks; loaded with them.

import type { InterfaceLanguage } from '../state/state.ts';
import { ar } from './ar/squares.ts';
import { en, type SquareMessages } from './en/squares.ts';
import { fr } from './fr/squares.ts';

export const SQUARE_MESSAGES: Readonly<Record<InterfaceLanguage, SquareMessages>> = { en, fr, ar };
