// Arabic of one's own data.

import type { OwnMessages } from '../en/own.ts';
import type { Formats } from '../formats.ts';
import { OPEN_OWN } from '../own-entry.ts';

const rows = (count: number, formats: Formats): string =>
  formats.plural(count, {
    one: 'صف واحد',
    two: 'صفان',
    few: `${formats.number(count)} صفوف`,
    many: `${formats.number(count)} صفا`,
    other: `${formats.number(count)} صف`,
  });

const manyPreliminary = (events: string, dataset: string): string =>
  `${events} من ${dataset}: أولية، لم تُراجَع بعد كما تُراجَع أحداث الإصدار السنوي. سيتغير بعضها أو يُحذف. علاماتها أبهت، وللكبيرة منها إطار متقطع.`;

export const ar: OwnMessages = {
  open: OPEN_OWN.ar,
  promise:
    'يُقرأ الملف في هذا المتصفح ولا يُرسل إلى أي مكان. وإغلاق علامة التبويب ينساه، ما لم تطلب الاحتفاظ به.',
  choose: 'اختر ملفا',
  drop: 'أو أفلته هنا. ملفات CSV وما يشبهها بأي فاصل وأي علامات اقتباس وأي ترميز؛ و‎.gz و‎.zip وExcel ‏(‎.xlsx) وGeoJSON وParquet.',
  dropHere: 'أفلت الملف لفتحه',
  paste: 'أو الصق جدولا',
  pasteOpen: 'افتح ما لُصق',
  pasted: 'جدول ملصق',
  address: 'أو عنوان ملف',
  addressOpen: 'افتح العنوان',
  known:
    'تُعرف من أعمدتها: UCDP GED وCandidate، وACLED، وGTD، وAtlos، وAuto Archiver، وTimeMap، وTimelineJS، وTimeMapper، وملفات هذا الأطلس. وفي غيرها تقول أنت ما معنى كل عمود.',
  looking: 'جارٍ فحص الملف…',

  mapping: {
    title: 'ما معنى كل عمود؟',
    guess: (file) =>
      `لا ينتمي ${file} إلى أي مجموعة بيانات معروفة هنا. هذه تخمينات من الأسماء والمحتويات؛ صحّح الخطأ منها.`,
    known: (dataset) => `اختيرت هذه الأعمدة لأن الملف يشبه ${dataset}.`,
    none: '— لا شيء —',
    roles: {
      start: 'التاريخ',
      end: 'تاريخ النهاية',
      year: 'السنة',
      month: 'الشهر',
      day: 'اليوم',
      latitude: 'خط العرض',
      longitude: 'خط الطول',
      point: 'نقطة (WKT أو «خط العرض، خط الطول»)',
      place: 'المكان',
      country: 'البلد',
      actor: 'الفاعل (يعطي الألوان)',
      otherActor: 'فاعل آخر',
      kind: 'النوع',
      low: 'القتلى، الأدنى',
      best: 'القتلى',
      high: 'القتلى، الأعلى',
      injured: 'الجرحى',
      title: 'العنوان',
      summary: 'النص',
      source: 'المصدر',
      id: 'المعرّف',
    },
    order: 'في تاريخ مثل 04/05/2012 يكون الرقم الأول',
    orders: { 'day-first': 'اليوم (4 مايو)', 'month-first': 'الشهر (5 أبريل)' },
    needed: 'اختر تاريخا، أو خط العرض وخط الطول: فبدونها لا يمكن عرض شيء.',
    preview: 'الصفوف الأولى',
    open: 'اعرض على الخريطة',
    other: 'ملف آخر',
  },

  reading: (file) => `جارٍ قراءة ${file}`,
  progress: (count, megabytes, formats) => `${rows(count, formats)}، ${megabytes} ميغابايت`,
  of: (megabytes) => `من ${megabytes} ميغابايت`,
  secondsLeft: (seconds, formats) =>
    seconds < 60
      ? `بقي نحو ${formats.number(seconds)} ث`
      : `بقي نحو ${formats.number(Math.round(seconds / 60))} د`,
  cancel: 'إلغاء',
  again: 'اختر ملفا آخر',

  failures: {
    empty: 'الملف فارغ: ليس فيه ما يُعرض.',
    'one-row':
      'ليس في الملف إلا صف واحد. يحتاج الجدول إلى صف للأسماء وإلى صف واحد على الأقل من البيانات تحته.',
    zip: 'ليس في هذا الأرشيف جدول يمكن قراءته. ضع فيه ملف CSV أو مصنفا (‎.xlsx) أو GeoJSON، أو افتح ذلك مباشرة.',
    parquet:
      'تعذرت قراءة ملف Parquet هذا: إما أنه مقطوع، وإما أنه مضغوط بطريقة غير معروفة هنا. اكتبه من جديد بضغط Snappy أو بلا ضغط.',
    json: 'ليس في ملف JSON هذا قائمة أماكن. يُقرأ GeoJSON ذو النقاط، وكذلك قائمة بسيطة من السجلات.',
    html: 'هذه صفحة ويب وليست جدولا. وقد تكون صفحة تسجيل دخول: نزّل الملف وأنت مسجل الدخول، ثم افتحه هنا.',
    xml: 'هذا ملف XML (ربما KML). احفظه بصيغة CSV مع خط العرض وخط الطول، ثم افتحه.',
    pdf: 'هذا ملف PDF. يجب أولا نسخ الجدول الذي فيه إلى جدول بيانات وحفظه بصيغة CSV.',
    picture: 'هذه صورة وليست جدولا.',
    'old-excel': 'هذا مصنف من إصدار قديم من Excel. احفظه بصيغة CSV ثم افتحه.',
    database: 'هذا ملف قاعدة بيانات. صدّر الجدول بصيغة CSV ثم افتحه.',
    binary: 'هذا ليس نصا: بايتاته بايتات برنامج أو ملف مضغوط. احفظ الجدول بصيغة CSV ثم افتحه.',
    text: 'تعذرت قراءة الملف على أنه جدول.',
    address:
      'تعذرت قراءة العنوان. إما أنه غير موجود، وإما أن موقعه لا يسمح لصفحات أخرى بقراءته (CORS). نزّل الملف وافتحه من جهازك.',
    addressWrong: 'هذا ليس عنوان ويب. يبدأ عنوان الويب بـ https:// أو http://.',
    nothing: (rejected, formats) =>
      `تعذر عرض أي من الصفوف (${rows(rejected, formats)}). راجع الأعمدة: الأرجح أن تاريخا أو إحداثية تُقرأ من عمود خطأ.`,
    broken: 'تعذر فتح الملف. ربما كان أكبر من ذاكرة هذا المتصفح.',
    changed: 'أعمدة هذا الملف غير التي اختيرت آخر مرة، أو صار يُعدّ من مجموعة بيانات أخرى. راجعها مرة أخرى.',
    notKept:
      'كان ملف مفتوحا عند هذا العنوان. لم يحتفظ به هذا المتصفح، والروابط لا تحمل ملفات أبدا. افتحه من جديد؛ ثم يتيح له «احتفظ به في هذا المتصفح» أن يبقى بعد إعادة التحميل.',
  },

  compare: {
    open: 'قارن بنسخة أخرى',
    title: 'مقارنة نسختين',
    intro: (file) =>
      `الملف ${file} مفتوح ويُعدّ النسخة الأقدم؛ اختر النسخة الأحدث. تُطابق الأحداث بمعرّفاتها داخل هذا المتصفح، ويمكن تبديل الملفين بعد ذلك.`,
    needsId: 'للمقارنة، حدد العمود الذي فيه معرّف الحدث.',
    needsIdFirst: (file) =>
      `ليس في ${file} عمود لمعرّفات الأحداث، ولا تمكن المطابقة من دونه. اختره هنا واعرض الملف به ثم قارن.`,
    noCommon: (before, after) =>
      `ليس في ${before} أي معرّف من ${after}. إما أنهما ليسا نسختين من ملف واحد، وإما أن المعرّف في عمود آخر: اختره هنا، أو في «تغيير الأعمدة» الخاص بـ ${before}.`,
    of: (before, after) => `ملفان لك: ${before} ثم ${after}، قُرئا على هذا الجهاز ولم يُرسلا إلى أي مكان`,
    ofKept: (before, after) =>
      `ملفان لك: ${before} ثم ${after}، محفوظان في هذا المتصفح ولم يُرسلا إلى أي مكان`,
    counts: (counts, formats) =>
      `مضاف: ${formats.number(counts.added)}، محذوف: ${formats.number(counts.removed)}، معدّل: ${formats.number(counts.changed)}، بلا تغيير: ${formats.number(counts.same)}.`,
    names: { added: 'مضاف', removed: 'محذوف', changed: 'معدّل', same: 'بلا تغيير' },
    empty: 'فارغ',
    nobody: 'لم يُذكر أحد',
    change: 'التغيير',
    what: 'ما الذي تغيّر (قبل ← بعد)',
    facetNote: 'مطابقة بالمعرّف',
    report: 'ما الذي تغيّر',
    exchange: 'بدّل بينهما',
    end: (file) => `اعرض ${file} وحده`,
    versions: (before, after) =>
      `من ${before} إلى ${after}. يُعرض الحدث كما في الملف الأحدث، والمحذوف كما كان. ولا تُعدّ المسافات، و1.0 بدل 1، ومنتصف الليل بعد التاريخ تغييرا.`,
    columns: 'الأعمدة التي تغيّرت، وعدد الأحداث',
    onlyIn: (file, columns) => `في ${file} وحده، ولذلك لم تُقارن: ${columns}`,
    repeated: (count, formats) => `معرّف سبق ذكره في الملف نفسه: ${rows(count, formats)}؛ طوبقت بالترتيب`,
    unnamed: (count, formats) => `بلا معرّف: ${rows(count, formats)}؛ لم تُطابق بشيء`,
    leftOut: (file, count, formats) =>
      `تعذر عرض بعض صفوف ${file} (${rows(count, formats)})؛ ويُقارن الحدث الموجود في الملف الآخر مع ذلك`,
  },

  keeping: {
    keep: 'احتفظ به في هذا المتصفح',
    keepInstead: (other) => `احتفظ به في هذا المتصفح بدلا من ${other}`,
    keepBoth: 'احتفظ بهما في هذا المتصفح',
    keepBothInstead: (other) => `احتفظ بهما في هذا المتصفح بدلا من ${other}`,
    forget: 'توقف عن الاحتفاظ به',
    forgetBoth: 'توقف عن الاحتفاظ بهما',
    inside: (file) => `محفوظ في هذا المتصفح: ${file}`,
    open: 'افتحه',
    failures: {
      full: 'تعذر الحفظ: ليس لدى هذا المتصفح متسع كاف. وما هو مفتوح يبقى مفتوحا إلى أن تُغلق علامة التبويب.',
      refused:
        'تعذر الحفظ: لا يسمح هذا المتصفح للصفحة بحفظ شيء (نافذة خاصة أو إعداد)، أو تغيّر ملف على الجهاز. وما هو مفتوح يبقى مفتوحا إلى أن تُغلق علامة التبويب.',
    },
  },

  bar: {
    label: 'ملفك',
    what: (file) => `ملفك: ${file}، قُرئ على هذا الجهاز ولم يُرسل إلى أي مكان`,
    kept: (file) => `ملفك: ${file}، محفوظ في هذا المتصفح ولم يُرسل إلى أي مكان`,
    read: (shown, read, formats) => `عُرض ${formats.number(shown)} من ${rows(read, formats)}.`,
    withoutPlace: (count, formats) =>
      `${formats.number(count)} بلا مكان: في القائمة والخط الزمني، لا على الخريطة`,
    withoutDay: (count, formats) => `${formats.number(count)} بلا تاريخ: في القائمة وعلى الخريطة`,
    rejected: (count, formats) => `${formats.number(count)} مستبعد`,
    unread: (count, formats) => `لم يُجلب من الملف ${rows(count, formats)}، فلا يدخل ذلك في أي عدد هنا.`,
    fetchRest: 'اجلب كل الصفوف',
    report: 'ما آلت إليه الصفوف',
    columns: 'تغيير الأعمدة',
    download: 'تنزيل المعروض',
    another: 'افتح ملفا آخر',
    back: 'العودة إلى الأطلس',
    terms: (dataset) => `ملفات ${dataset} لاستعمالك أنت: لا تسمح شروطها بتمرير الصفوف إلى غيرك.`,
    row: (line) => `الصف ${line}`,
    others: 'آخرون',
  },

  report: {
    title: 'ما آلت إليه الصفوف',
    link: 'رابط إلى هذا الملف',
    linkNote: 'فيه عنوان الملف وما قلته عن أعمدته، وليس فيه شيء من صفوفه. ويُسأل من يتبعه قبل جلب الملف.',
    facts: 'بالأرقام',
    factsOf: (file) => `صفوف ${file} بالأرقام`,
    read: 'الصفوف المقروءة',
    shown: 'المعروضة',
    withoutPlace: 'بلا مكان (في القائمة والخط الزمني)',
    withoutDay: 'بلا تاريخ (في القائمة وعلى الخريطة)',
    rejected: 'المستبعدة',
    repaired: 'المصلحة',
    repairs: {
      swapped: 'كان خط العرض وخط الطول متبادلين',
      'zero-point': 'عُدّت النقطة 0، 0 غيابا للمكان',
      'end-before-start': 'أُهملت نهاية تسبق البداية',
      mended: 'أُصلحت علامة زائدة أو ناقصة في الصف',
    },
    how: 'كيف قُرئ الملف',
    fetched: (columns) =>
      `لم تُجلب إلا هذه الأعمدة: ${columns}. وتبقى سائر الأعمدة حيث يوجد الملف، فلا تظهر في البطاقات ولا في التنزيل`,
    outside: (count, formats) =>
      `لم يُجلب ${rows(count, formats)}: بحسب ما يقوله الملف عن مجموعات صفوفه، ذلك خارج تواريخ الرابط أو منطقته`,
    beyond: (count, formats) => `لم يُجلب ${rows(count, formats)} مما يأتي بعد ذلك في ملف كبير جدا هذه بدايته`,
    encoding: (label) => `الترميز: ${label}`,
    preamble: (count, formats) => `أُهمل ما فوق صف الأسماء: ${rows(count, formats)}`,
    tags: 'أُهمل صف وسوم HXL تحت صف الأسماء',
    notes: {
      mended: (line) => `السطر ${line}: أُصلح`,
      short: (line, cells) => `ليس في السطر ${line} إلا ${cells} من الخلايا؛ والباقي فارغ`,
      long: (line, cells) => `في السطر ${line} ‏${cells} من الخلايا؛ وأُهمل ما يتجاوز صف الأسماء`,
      cut: (line) => `السطر ${line}، وهو الأخير، مقطوع: قد يكون الملف ناقصا`,
      remark: (line, text) => `السطر ${line} ملاحظة وليس صفا: «${text}»`,
      table: (line, names) =>
        `يبدأ جدول آخر في السطر ${line} (${names}). لا يُعرض إلا الأول؛ ضع الجداول الأخرى في ملفات مستقلة`,
    },
    rejections: 'الصفوف المستبعدة',
    line: 'السطر',
    column: 'العمود',
    value: 'القيمة',
    reason: 'السبب',
    reasons: {
      date: 'لا تاريخ يمكن قراءته',
      year: 'سنة لا يمكن أن تكون مقصودة',
      latitude: 'لا خط عرض بين −90 و90',
      longitude: 'لا خط طول بين −180 و180',
      point: 'لا نقطة يمكن قراءتها',
      nothing: 'لا تاريخ ولا مكان ولا نص',
    },
    first: (count) => `أُدرجت أول ${count}؛ وفي الملف كلها.`,
    save: 'تنزيل الصفوف المستبعدة (CSV)',
    none: 'كل الصفوف معروضة.',
  },

  preliminary: {
    named: (dataset) => `${dataset}، أولية`,
    sign: 'أولية، لم تُراجَع بعد',
    caption: (dataset) => `أحداث ${dataset} أولية: لم يراجعها ناشرها بعد، وسيتغير بعضها أو يُحذف.`,
    all: (dataset) =>
      `هذه أحداث من ${dataset}: أولية، لم تُراجَع بعد كما تُراجَع أحداث الإصدار السنوي. سيتغير بعضها أو يُحذف. علاماتها أبهت، وللكبيرة منها إطار متقطع.`,
    some: (count, dataset, formats) =>
      formats.plural(count, {
        one: `حدث واحد من ${dataset}: أولي، لم يُراجَع بعد كما تُراجَع أحداث الإصدار السنوي. قد يتغير أو يُحذف. علامته أبهت، وإن كانت كبيرة فلها إطار متقطع.`,
        two: `حدثان من ${dataset}: أوليان، لم يُراجَعا بعد كما تُراجَع أحداث الإصدار السنوي. قد يتغيران أو يُحذفان. علامتاهما أبهت، وللكبيرة منهما إطار متقطع.`,
        few: manyPreliminary(`${formats.number(count)} أحداث`, dataset),
        many: manyPreliminary(`${formats.number(count)} حدثا`, dataset),
        other: manyPreliminary(`${formats.number(count)} حدث`, dataset),
      }),
    note: (dataset) =>
      `أولي: حدث من ${dataset}. لم يراجعه ناشره بعد كما يفعل لإصدار سنوي؛ وقد تغيره نسخة لاحقة أو تحذفه.`,
  },

  columns: 'كل أعمدة هذا الصف',
};
