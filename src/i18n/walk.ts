// The words of the way from the list to its incidents one by one; they come with the list.

import type { InterfaceLanguage } from '../state/state.ts';
import { ar } from './ar/walk.ts';
import { en, type WalkMessages } from './en/walk.ts';
import { fr } from './fr/walk.ts';

export const WALK_MESSAGES: Readonly<Record<InterfaceLanguage, WalkMessages>> = { en, fr, ar };
