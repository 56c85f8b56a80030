// The words of places in Arabic.

import type { PlacesMessages } from '../en/places.ts';

export const ar: PlacesMessages = {
  nearMe: 'بالقرب مني',
  list: 'أماكن',
  none: 'لا شيء مع هذه المرشحات',
  asking: 'نسأل جهازك. موقعك يبقى فيه.',
  near: (place, kilometres, count, within) =>
    `أقرب مكان مسمى هو ${place}، على بعد نحو ${kilometres} منك. وفي محيطه إلى ${within}: ${count}.`,
  far: (place, kilometres) =>
    `أنت بعيد عن أماكن هذه الخريطة: أقربها ${place} على بعد نحو ${kilometres}. تبقى الخريطة كما هي.`,
  refused: 'لا يكشف متصفحك موقعك لهذه الصفحة. اسمح له بذلك في إعداداته، أو اكتب اسم مكان.',
  unavailable: 'لم يستطع جهازك تحديد موقعه. حاول من جديد، أو اكتب اسم مكان.',
  lost: 'لم تصل أسماء الأماكن. حاول من جديد.',
};
