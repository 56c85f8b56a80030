// Arabic as the first picture writes it, without Intl: see ../written.ts.

import type { Written } from '../written.ts';

const MONTHS = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغسطس',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
];

export const ar: Written = {
  thousands: ',',
  kilometres: ' كم',
  lists: { and: [' و', ' و'], or: [' أو ', ' أو '] },
  months: { long: MONTHS, short: MONTHS },
  plural(count) {
    const rest = count % 100;
    if (count < 3) return (['zero', 'one', 'two'] as const)[count] ?? 'other';
    return rest >= 3 && rest <= 10 ? 'few' : rest > 10 ? 'many' : 'other';
  },
  countries: {
    DZ: 'الجزائر',
    ML: 'مالي',
    MR: 'موريتانيا',
    NE: 'النيجر',
    TD: 'تشاد',
    LY: 'ليبيا',
    TN: 'تونس',
    BF: 'بوركينا فاسو',
    BJ: 'بنين',
    TG: 'توغو',
    CI: 'ساحل العاج',
    NG: 'نيجيريا',
    MA: 'المغرب',
    EH: 'الصحراء الغربية',
    SN: 'السنغال',
    GM: 'غامبيا',
    GW: 'غينيا بيساو',
    GN: 'غينيا',
    SL: 'سيراليون',
    LR: 'ليبيريا',
    GH: 'غانا',
    CM: 'الكاميرون',
    CF: 'جمهورية أفريقيا الوسطى',
    SD: 'السودان',
    SS: 'جنوب السودان',
    EG: 'مصر',
    ES: 'إسبانيا',
    PT: 'البرتغال',
    IT: 'إيطاليا',
    FR: 'فرنسا',
    GR: 'اليونان',
    TR: 'تركيا',
    SA: 'المملكة العربية السعودية',
  },
};
