// The messages about versions of the data by language; loaded where one that is no longer the newest is shown.

import type { InterfaceLanguage } from '../state/state.ts';
import { ar } from './ar/versions.ts';
import { en, type VersionMessages } from './en/versions.ts';
import { fr } from './fr/versions.ts';

const MESSAGES: Record<InterfaceLanguage, VersionMessages> = { en, fr, ar };

export const versionMessages = (language: InterfaceLanguage): VersionMessages => MESSAGES[language];
