import { expect, test } from 'vitest';
import { fold } from './fold.ts';

test.each([
  ['Sévaré', 'sevare'],
  ['AQMI', 'aqmi'],
  ['Al-Mourabitoune', 'al mourabitoune'],
  ["N'Djamena", 'ndjamena'],
  ['N’Djamena', 'ndjamena'],
  ['  Côte  d’Ivoire ', 'cote divoire'],
])('%j is found as %j', (text, folded) => expect(fold(text)).toBe(folded));
