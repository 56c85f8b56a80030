// Arabic of a ground that could not be loaded.

export const ar = 'تعذر تحميل الخريطة؛ تظهر الحوادث على خلفية فارغة.';
