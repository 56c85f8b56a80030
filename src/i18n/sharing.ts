// The messages of the Share and Download dialogs by language.

import type { InterfaceLanguage } from '../state/state.ts';
import { ar } from './ar/sharing.ts';
import { en, type SharingMessages } from './en/sharing.ts';
import { fr } from './fr/sharing.ts';

const MESSAGES: Record<InterfaceLanguage, SharingMessages> = { en, fr, ar };

export const sharingMessages = (language: InterfaceLanguage): SharingMessages => MESSAGES[language];
