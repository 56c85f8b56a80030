// What only the tables say by language, loaded with them; a new language is a file beside this and a line here.

import type { InterfaceLanguage } from '../../state/state.ts';
import { en, type TableMessages } from './en.ts';
import { fr } from './fr.ts';

const MESSAGES: Record<InterfaceLanguage, TableMessages> = { en, fr };

export const tableMessages = (language: InterfaceLanguage): TableMessages => MESSAGES[language];
