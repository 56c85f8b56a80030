// The words of one's own data by language; loaded with it.

import type { InterfaceLanguage } from '../state/state.ts';
import { ar } from './ar/own.ts';
import { en, type OwnMessages } from './en/own.ts';
import { fr } from './fr/own.ts';

export const OWN_MESSAGES: Readonly<Record<InterfaceLanguage, OwnMessages>> = { en, fr, ar };

export const ownMessages = (language: InterfaceLanguage): OwnMessages => OWN_MESSAGES[language];
