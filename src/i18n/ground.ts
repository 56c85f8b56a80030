// All that can fail in an embed: a browser that unpacks nothing shows no ground.

import type { InterfaceLanguage } from '../state/state.ts';
import { ar } from './ar/ground.ts';
import { en } from './en/ground.ts';
import { fr } from './fr/ground.ts';

export const GROUND_LOST: Readonly<Record<InterfaceLanguage, string>> = { en, fr, ar };
