// Arabic of the squares.

import type { SquareMessages } from '../en/squares.ts';

export const ar: SquareMessages = {
  key: 'القتلى في كل مربع',
  keyCounted: 'الحوادث في كل مربع',
  hue: 'اللون: الجماعة التي لها نصفهم على الأقل؛ وإلا فرمادي.',
  hueOther: 'اللون: ما ينتمي إليه نصفها على الأقل؛ وإلا فرمادي.',
  preliminary: 'تُحسب الحوادث الأولية كغيرها؛ وعلامة كل حادثة على حدة تبيّن إن كانت أولية.',
  zoomIn: 'كبّر لترى كل حادثة على حدة.',
};
