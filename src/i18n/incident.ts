// The messages of an incident's panel by language.

import type { InterfaceLanguage } from '../state/state.ts';
import { ar } from './ar/incident.ts';
import { en, type IncidentMessages } from './en/incident.ts';
import { fr } from './fr/incident.ts';

const MESSAGES: Record<InterfaceLanguage, IncidentMessages> = { en, fr, ar };

export const incidentMessages = (language: InterfaceLanguage): IncidentMessages => MESSAGES[language];
