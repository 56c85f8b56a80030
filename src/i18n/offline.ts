// What is said of a newer version of the page, fetched with the means to keep it.

import type { InterfaceLanguage } from '../state/state.ts';
import { ar } from './ar/offline.ts';
import { en, type OfflineMessages } from './en/offline.ts';
import { fr } from './fr/offline.ts';

export const OFFLINE_MESSAGES: Readonly<Record<InterfaceLanguage, OfflineMessages>> = { en, fr, ar };
