// What this atlas says of itself; loaded with the dialog that says it.

import type { InterfaceLanguage } from '../state/state.ts';
import { ar } from './ar/about.ts';
import { type AboutMessages, en } from './en/about.ts';
import { fr } from './fr/about.ts';

export const ABOUT_MESSAGES: Readonly<Record<InterfaceLanguage, AboutMessages>> = { en, fr, ar };
