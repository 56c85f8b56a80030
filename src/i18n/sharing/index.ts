// The messages of the Share and Download dialogs by language; a new language is a file beside this and a line here.

import type { InterfaceLanguage } from '../../state/state.ts';
import { en, type SharingMessages } from './en.ts';
import { fr } from './fr.ts';

const MESSAGES: Record<InterfaceLanguage, SharingMessages> = { en, fr };

export const sharingMessages = (language: InterfaceLanguage): SharingMessages => MESSAGES[language];
