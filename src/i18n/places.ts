// The words of places that are looked for by name or by where the reader is; loaded with them.

import type { InterfaceLanguage } from '../state/state.ts';
import { ar } from './ar/places.ts';
import { en, type PlacesMessages } from './en/places.ts';
import { fr } from './fr/places.ts';

const MESSAGES: Readonly<Record<InterfaceLanguage, PlacesMessages>> = { en, fr, ar };

export const placesMessages = (language: InterfaceLanguage): PlacesMessages => MESSAGES[language];
