// The messages of an incident's panel by language; a new language is a file beside this and a line here.

import type { InterfaceLanguage } from '../../state/state.ts';
import { en, type IncidentMessages } from './en.ts';
import { fr } from './fr.ts';

const MESSAGES: Record<InterfaceLanguage, IncidentMessages> = { en, fr };

export const incidentMessages = (language: InterfaceLanguage): IncidentMessages => MESSAGES[language];
