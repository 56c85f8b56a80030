// What is said where nothing is shown; loaded with the first empty result.

import type { InterfaceLanguage } from '../state/state.ts';
import { ar } from './ar/empty.ts';
import { type EmptyMessages, en } from './en/empty.ts';
import { fr } from './fr/empty.ts';

export const EMPTY_MESSAGES: Readonly<Record<InterfaceLanguage, EmptyMessages>> = { en, fr, ar };
