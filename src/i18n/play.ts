// What the play bar says; loaded with it.

import type { InterfaceLanguage } from '../state/state.ts';
import { ar } from './ar/play.ts';
import { en, type PlayMessages } from './en/play.ts';
import { fr } from './fr/play.ts';

export const PLAY_MESSAGES: Readonly<Record<InterfaceLanguage, PlayMessages>> = { en, fr, ar };
