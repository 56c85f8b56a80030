// What only the tables say by language, loaded with them.

import type { InterfaceLanguage } from '../state/state.ts';
import { ar } from './ar/tables.ts';
import { en, type TableMessages } from './en/tables.ts';
import { fr } from './fr/tables.ts';

const MESSAGES: Record<InterfaceLanguage, TableMessages> = { en, fr, ar };

export const tableMessages = (language: InterfaceLanguage): TableMessages => MESSAGES[language];
