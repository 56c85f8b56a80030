// Arabic of the Share and Download dialogs; loaded with them, not with the first view.

import type { SharingMessages } from '../en/sharing.ts';

export const ar = {
  copy: 'نسخ',
  copied: 'نُسخ',
  copyFailed: 'لا يسمح متصفحك بالنسخ هنا: حدد النص وانسخه بيدك.',

  share: {
    title: 'مشاركة هذا العرض',
    link: 'رابط هذا العرض',
    linkNote: 'يفتح المرشحات نفسها والمكان نفسه والحادثة نفسها.',
    cite: 'للاستشهاد',
    embed: 'إدراجه في مقال',
    place: 'أين سيُلصق؟',
    places: {
      page: 'أي صفحة',
      wordpress: 'WordPress',
      ghost: 'Ghost',
      drupal: 'Drupal',
      arc: 'Arc XP',
      sharepoint: 'SharePoint',
      medium: 'Medium',
      mail: 'رسالة بريد',
    },
    placeNotes: {
      page: () => 'الصق هذه الشفرة في HTML المقال. لا تحتاج إلى برنامج ولا إلى حساب، ولا تضع أي ملف ارتباط.',
      wordpress: () =>
        'الصق هذه الشفرة في مكوّن «HTML مخصص» بصفتك مديرا أو محررا. ومما يلصقه الكتّاب يُبقي WordPress على الرابط.',
      ghost: () => 'الصق هذه الشفرة في بطاقة HTML.',
      drupal: () => 'الصق هذه الشفرة في مصدر النص، بتنسيق نص يسمح بالإطارات.',
      arc: () => 'الصق هذه الشفرة في عنصر HTML من المقال.',
      sharepoint: (host) => `الصق هذه الشفرة في جزء الويب «تضمين». ويجب أن يسمح المدير أولا بالموقع ${host}.`,
      medium: () => 'يصنع Medium بطاقة من العنوان إذا كان وحده في سطر. ولعرض الخريطة أدرج صورة منها.',
      mail: () => 'لا تحتفظ رسالة البريد بالخريطة: أدرج صورة منها.',
    },
    wordpressAddress: () =>
      'الصق هذا العنوان وحده في سطر: يضع WordPress الخريطة مكانه. ويمكن لكل كاتب أن يفعل ذلك.',
    address: 'العنوان للصق',
    pictureFrom: 'الصورة في «تنزيل»: «PNG، بضعف الحجم». وهذه كلماتها:',
    alternative: 'النص البديل',
    caption: 'تعليق الصورة',
    pictureLink: 'رابط الصورة',
    alternativeText: (subject) => `خريطة. ${subject}`,
    code: 'شفرة الإدراج',
    options: 'الخيارات',
    language: 'اللغة',
    theme: 'الألوان',
    themes: { auto: 'كما في جهاز القارئ', light: 'فاتحة', dark: 'داكنة' },
    parts: 'يُعرض مع الخريطة',
    partNames: {
      title: 'العنوان',
      timeline: 'الخط الزمني',
      legend: 'المفتاح',
      filters: 'التصفية',
      list: 'القائمة',
    },
    versions: {
      label: 'البيانات',
      updated: 'مع التحديثات',
      updatedNote: 'ستظهر الحوادث التي تضاف والأرقام التي تُصحح لاحقا.',
      pinned: (version) => `كما هي في هذه النسخة، ${version}`,
      pinnedNote: 'الحوادث والأرقام نفسها دائما؛ ويُذكر فيها وجود نسخة أحدث.',
      all: 'كل النسخ',
    },
    start: 'يُفتح على',
    starts: {
      fit: 'كل حوادث هذا الاختيار',
      camera: 'الجزء المعروض الآن من الخريطة',
    },
    selected: (title) => `مع فتح «${title}»`,
    highlight: 'إبراز حوادث',
    highlightNote: 'تُحاط وتُسمى على الخريطة؛ وتبقى الحوادث الأخرى كلها.',
    highlightSearch: 'ابحث في هذا الاختيار عن عنوان أو مكان أو تاريخ',
    noMatch: 'لا حادثة أخرى في هذا الاختيار تطابق.',
    add: (title) => `إبراز ${title}`,
    remove: (title) => `إلغاء إبراز: ${title}`,
    preview: 'معاينة',
    widths: { narrow: 'هاتف، 320 بكسل', medium: 'عمود، 600 بكسل', full: 'العرض كله' },
    frame: 'معاينة الخريطة المدرجة',
    tryIt: 'جربها في علامة تبويب',
    openMap: (title) => `${title}: فتح الخريطة`,
  },

  download: {
    title: 'تنزيل',
    data: 'الحوادث المعروضة',
    count: (shown, total, formats) =>
      `${formats.number(shown)} من ${formats.number(total)} من الحوادث، مع مصادرها والرخصة ونسخة البيانات (النصوص بالإنجليزية).`,
    csv: 'جدول CSV',
    geojson: 'GeoJSON',
    copyCsv: 'نسخ الجدول نصا',
    all: 'كل الحوادث',
    picture: 'صورة هذا العرض',
    pictureNote: 'مع العنوان والمفتاح والمصادر ونسخة البيانات، للطباعة ولكل موضع لا يُدرج فيه شيء.',
    onlyMap:
      'الصور للخريطة؛ أما السلالات فتمكن طباعتها أو حفظها بصيغة PDF. وعند العودة إلى الخريطة تجد هنا PNG وSVG.',
    png: 'PNG، بضعف الحجم',
    svg: 'SVG، للتحرير والطباعة',
    print: 'طباعة أو حفظ بصيغة PDF',
    colours: 'الألوان',
    failed: 'تعذر إنشاء الملف: لم يمكن تحميل البيانات. تحقق من الاتصال وحاول من جديد.',
    failedPicture: 'تعذر على متصفحك رسم الصورة. خذ SVG بدلا منها.',
    saved: (name) => `حُفظ باسم ${name}`,
    working: 'يجري إنشاء الملف…',
  },

  picture: {
    filters: (labels) => `المرشحات: ${labels}`,
    sources:
      'لكل حادثة مصادرها المسماة، وهي مذكورة في الأطلس. القتلى بحسب التقارير من دون المهاجمين؛ نطاقات حيث تختلف المصادر.',
    credit: (version, corrections) =>
      `أطلس الحوادث، بيانات ${version}، والتصحيحات حتى الآن: ${corrections}، CC BY 4.0. الخريطة: Natural Earth؛ الحدود والأسماء لا تعني الإقرار بها.`,
  },

  print: {
    incident: 'الحادثة',
    date: 'التاريخ',
    place: 'المكان',
    toll: 'الحصيلة',
    source: 'المصدر الأول',
    sourcesMissing: 'لم تكن المصادر قد وصلت عند الطباعة. اطبع من جديد لتحصل عليها.',
  },
} satisfies SharingMessages;
