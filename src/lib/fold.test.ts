import { expect, test } from 'vitest';
import { fold } from './fold.ts';

test.each([
  ['Sévaré', 'sevare'],
  ['AQMI', 'aqmi'],
  ['Al-Mourabitoune', 'al mourabitoune'],
  ["N'Djamena", 'ndjamena'],
  ['N’Djamena', 'ndjamena'],
  ['الجماعة', 'الجماعه'],
  ['مصطفى', 'مصطفي'],
  ['أنصار', 'انصار'],
  ['إن أمناس', 'ان امناس'],
  ['آير', 'اير'],
  ['مـــالي', 'مالي'],
  ['مُسَلَّح', 'مسلح'],
  ['٢٠١٢', '2012'],
  ['  Côte  d’Ivoire ', 'cote divoire'],
])('%j is found as %j', (text, folded) => expect(fold(text)).toBe(folded));
