// French of one's own data.

import type { OwnMessages } from '../en/own.ts';
import type { Formats } from '../formats.ts';
import { OPEN_OWN } from '../own-entry.ts';

const rows = (count: number, formats: Formats): string =>
  `${formats.number(count)} ${formats.plural(count, { one: 'ligne', other: 'lignes' })}`;

export const fr: OwnMessages = {
  open: OPEN_OWN.fr,
  promise:
    'Le fichier est lu dans ce navigateur et n’est envoyé nulle part. Fermer l’onglet l’efface, sauf si vous le faites garder.',
  choose: 'Choisir un fichier',
  drop: 'ou déposez-le ici. CSV et apparentés, avec tout séparateur, tous guillemets et tout encodage\u00a0; .gz, .zip, Excel (.xlsx), GeoJSON, Parquet.',
  dropHere: 'Déposez le fichier pour l’ouvrir',
  paste: 'ou collez un tableau',
  pasteOpen: 'Ouvrir ce qui a été collé',
  pasted: 'tableau collé',
  address: 'ou l’adresse d’un fichier',
  addressOpen: 'Ouvrir l’adresse',
  known:
    'Reconnus à leurs colonnes\u00a0: UCDP GED et Candidate, ACLED, GTD, Atlos, Auto Archiver, TimeMap, TimelineJS, TimeMapper et les fichiers de cet atlas. Pour tout autre, vous dites quelle colonne est quoi.',
  looking: 'Examen du fichier…',

  mapping: {
    title: 'Quelle colonne est quoi\u00a0?',
    guess: (file) =>
      `${file} n’est d’aucun jeu de données connu ici. Voici ce que suggèrent les noms et les contenus\u00a0; corrigez ce qui est faux.`,
    known: (dataset) => `Ces colonnes ont été choisies parce que le fichier ressemble à ${dataset}.`,
    none: '— aucune —',
    roles: {
      start: 'Date',
      end: 'Date de fin',
      year: 'Année',
      month: 'Mois',
      day: 'Jour',
      latitude: 'Latitude',
      longitude: 'Longitude',
      point: 'Point (WKT ou «\u00a0latitude, longitude\u00a0»)',
      place: 'Lieu',
      country: 'Pays',
      actor: 'Acteur (donne les couleurs)',
      otherActor: 'Autre acteur',
      kind: 'Type',
      low: 'Tués, minimum',
      best: 'Tués',
      high: 'Tués, maximum',
      injured: 'Blessés',
      title: 'Titre',
      summary: 'Texte',
      source: 'Source',
      id: 'Identifiant',
    },
    order: 'Dans une date comme 04/05/2012, le premier nombre est',
    orders: { 'day-first': 'le jour (4 mai)', 'month-first': 'le mois (5 avril)' },
    needed:
      'Choisissez une date, ou la latitude et la longitude\u00a0: sans elles, rien ne peut être montré.',
    preview: 'Premières lignes',
    open: 'Montrer sur la carte',
    other: 'Autre fichier',
  },

  reading: (file) => `Lecture de ${file}`,
  progress: (count, megabytes, formats) => `${rows(count, formats)}, ${megabytes} Mo`,
  of: (megabytes) => `sur ${megabytes} Mo`,
  secondsLeft: (seconds, formats) =>
    seconds < 60
      ? `encore ${formats.number(seconds)} s environ`
      : `encore ${formats.number(Math.round(seconds / 60))} min environ`,
  cancel: 'Annuler',
  again: 'Choisir un autre fichier',

  failures: {
    empty: 'Le fichier est vide\u00a0: il n’y a rien à montrer.',
    'one-row':
      'Le fichier n’a qu’une ligne. Il faut une ligne de noms et, dessous, au moins une ligne de données.',
    zip: 'Cette archive ne contient aucun tableau lisible. Mettez-y un CSV, un classeur (.xlsx) ou du GeoJSON, ou ouvrez-le directement.',
    parquet:
      'Ce fichier Parquet n’a pas pu être lu\u00a0: il est coupé, ou compressé d’une façon inconnue ici. Écrivez-le de nouveau avec Snappy ou sans compression.',
    json: 'Ce JSON ne contient aucune liste de lieux. Le GeoJSON avec des points est lu, ainsi qu’une simple liste d’enregistrements.',
    html: 'C’est une page web, pas un tableau. C’est peut-être une page de connexion\u00a0: téléchargez le fichier une fois connecté, puis ouvrez-le ici.',
    xml: 'C’est du XML (peut-être du KML). Enregistrez-le en CSV avec latitude et longitude, et ouvrez-le.',
    pdf: 'C’est un PDF. Un tableau qui s’y trouve doit d’abord être copié dans un tableur et enregistré en CSV.',
    picture: 'C’est une image, pas un tableau.',
    'old-excel': 'C’est un classeur d’un ancien Excel. Enregistrez-le en CSV et ouvrez-le.',
    database: 'C’est un fichier de base de données. Exportez la table en CSV et ouvrez-la.',
    binary:
      'Ce n’est pas du texte\u00a0: ce sont les octets d’un programme ou d’un fichier compressé. Enregistrez le tableau en CSV et ouvrez-le.',
    text: 'Le fichier n’a pas pu être lu comme un tableau.',
    address:
      'L’adresse n’a pas pu être lue. Soit elle n’existe pas, soit son site ne laisse pas d’autres pages la lire (CORS). Téléchargez le fichier et ouvrez-le depuis votre appareil.',
    addressWrong: 'Ce n’est pas une adresse web. Elle commence par https:// ou http://.',
    nothing: (rejected, formats) =>
      `Aucune des ${rows(rejected, formats)} n’a pu être montrée. Revoyez les colonnes\u00a0: sans doute une date ou une coordonnée est-elle lue dans la mauvaise.`,
    broken: 'Le fichier n’a pas pu être ouvert. Il dépasse peut-être la mémoire de ce navigateur.',
    changed:
      'Les colonnes de ce fichier ne sont plus celles qui avaient été choisies, ou il est pris maintenant pour un autre jeu de données. Vérifiez-les.',
    notKept:
      'Un fichier était ouvert à cette adresse. Ce navigateur ne l’a pas gardé, et un lien ne transporte jamais de fichier. Ouvrez-le de nouveau\u00a0; «\u00a0Garder dans ce navigateur\u00a0» le fait survivre à un rechargement.',
  },

  compare: {
    open: 'Comparer à une autre version',
    title: 'Comparer deux versions',
    intro: (file) =>
      `${file} est ouvert et compte comme la version antérieure\u00a0; choisissez la version ultérieure. Les événements sont appariés par leur identifiant, dans ce navigateur. Les deux peuvent être échangées ensuite.`,
    needsId: 'Pour comparer, dites quelle colonne contient l’identifiant d’un événement.',
    needsIdFirst: (file) =>
      `${file} n’a pas de colonne d’identifiants\u00a0: sans elle, rien ne peut être apparié. Choisissez-la ici, montrez le fichier avec elle, puis comparez.`,
    noCommon: (before, after) =>
      `Aucun identifiant de ${after} ne se trouve dans ${before}. Soit ce ne sont pas deux versions d’un même fichier, soit l’identifiant est dans une autre colonne\u00a0: choisissez-la ici, ou sous «\u00a0Changer les colonnes\u00a0» de ${before}.`,
    of: (before, after) =>
      `deux fichiers à vous\u00a0: ${before} puis ${after}, lus sur cet appareil, envoyés nulle part`,
    ofKept: (before, after) =>
      `deux fichiers à vous\u00a0: ${before} puis ${after}, gardés dans ce navigateur, envoyés nulle part`,
    counts: (counts, formats) =>
      `${formats.number(counts.added)} ${formats.plural(counts.added, { one: 'ajouté', other: 'ajoutés' })}, ${formats.number(counts.removed)} ${formats.plural(counts.removed, { one: 'retiré', other: 'retirés' })}, ${formats.number(counts.changed)} ${formats.plural(counts.changed, { one: 'modifié', other: 'modifiés' })}, ${formats.number(counts.same)} ${formats.plural(counts.same, { one: 'inchangé', other: 'inchangés' })}.`,
    names: { added: 'Ajouté', removed: 'Retiré', changed: 'Modifié', same: 'Inchangé' },
    empty: 'vide',
    nobody: 'personne de nommé',
    change: 'Changement',
    what: 'Ce qui a changé (avant → après)',
    facetNote: 'appariés par identifiant',
    report: 'Ce qui a changé',
    exchange: 'Échanger les deux',
    end: (file) => `Ne montrer que ${file}`,
    versions: (before, after) =>
      `De ${before} à ${after}. Un événement est montré tel que le fichier ultérieur le donne\u00a0; un événement retiré, tel qu’il était. Les espaces, 1.0 pour 1 et minuit après une date ne sont pas des changements.`,
    columns: 'Colonnes modifiées, et dans combien d’événements',
    onlyIn: (file, columns) => `Seulement dans ${file}, donc non comparées\u00a0: ${columns}`,
    repeated: (count, formats) =>
      `${rows(count, formats)} dont l’identifiant se trouvait déjà dans le même fichier\u00a0: appariement dans l’ordre`,
    unnamed: (count, formats) => `${rows(count, formats)} sans identifiant\u00a0: sans appariement`,
    leftOut: (file, count, formats) =>
      `${rows(count, formats)} de ${file} n’ont pas pu être montrées\u00a0; un événement que l’autre fichier contient est comparé quand même`,
  },

  keeping: {
    keep: 'Garder dans ce navigateur',
    keepInstead: (other) => `Garder dans ce navigateur, à la place de ${other}`,
    keepBoth: 'Garder les deux dans ce navigateur',
    keepBothInstead: (other) => `Garder les deux dans ce navigateur, à la place de ${other}`,
    forget: 'Ne plus le garder',
    forgetBoth: 'Ne plus les garder',
    inside: (file) => `Gardé dans ce navigateur\u00a0: ${file}`,
    open: 'L’ouvrir',
    failures: {
      full: 'Cela n’a pas pu être gardé\u00a0: ce navigateur ne donne pas assez de place à la page. Ce qui est ouvert le reste jusqu’à la fermeture de l’onglet.',
      refused:
        'Cela n’a pas pu être gardé\u00a0: ce navigateur ne laisse rien garder à la page (fenêtre privée, réglage), ou un fichier a changé sur l’appareil. Ce qui est ouvert le reste jusqu’à la fermeture de l’onglet.',
    },
  },

  bar: {
    label: 'Votre fichier',
    what: (file) => `votre fichier\u00a0: ${file}, lu sur cet appareil, envoyé nulle part`,
    kept: (file) => `votre fichier\u00a0: ${file}, gardé dans ce navigateur, envoyé nulle part`,
    read: (shown, read, formats) => `${formats.number(shown)} lignes montrées sur ${formats.number(read)}.`,
    withoutPlace: (count, formats) =>
      `${formats.number(count)} sans lieu\u00a0: dans la liste et la chronologie, pas sur la carte`,
    withoutDay: (count, formats) => `${formats.number(count)} sans date\u00a0: dans la liste et sur la carte`,
    rejected: (count, formats) =>
      `${formats.number(count)} ${formats.plural(count, { one: 'écartée', other: 'écartées' })}`,
    unread: (count, formats) =>
      `${formats.number(count)} ${formats.plural(count, { one: 'ligne du fichier n’a pas été chargée et manque', other: 'lignes du fichier n’ont pas été chargées et manquent' })} à tous les décomptes.`,
    fetchRest: 'Charger toutes les lignes',
    report: 'Ce que sont devenues les lignes',
    columns: 'Changer les colonnes',
    download: 'Télécharger ce qui est montré',
    another: 'Ouvrir un autre fichier',
    back: 'Retour à l’atlas',
    terms: (dataset) =>
      `Les fichiers ${dataset} sont pour votre propre usage\u00a0: leurs conditions n’autorisent pas à transmettre les lignes.`,
    row: (line) => `Ligne ${line}`,
    others: 'Autres',
  },

  report: {
    title: 'Ce que sont devenues les lignes',
    link: 'Lien vers ce fichier',
    linkNote:
      'Il contient l’adresse du fichier et ce que vous avez dit de ses colonnes, aucune de ses lignes. Avant de charger le fichier, la page demande à qui suit le lien.',
    facts: 'En chiffres',
    factsOf: (file) => `Les lignes de ${file} en chiffres`,
    read: 'Lignes lues',
    shown: 'Montrées',
    withoutPlace: 'Sans lieu (dans la liste et la chronologie)',
    withoutDay: 'Sans date (dans la liste et sur la carte)',
    rejected: 'Écartées',
    repaired: 'Réparées',
    repairs: {
      swapped: 'Latitude et longitude étaient interverties',
      'zero-point': 'Le point 0, 0 a été pris pour une absence de lieu',
      'end-before-start': 'Une fin antérieure au début a été laissée de côté',
      mended: 'Un signe en trop ou manquant dans la ligne a été corrigé',
    },
    how: 'Comment le fichier a été lu',
    fetched: (columns) =>
      `Seules ces colonnes ont été chargées\u00a0: ${columns}. Les autres restent là où se trouve le fichier et ne figurent ni dans les fiches ni dans le téléchargement`,
    outside: (count, formats) =>
      `${formats.number(count)} ${formats.plural(count, { one: 'ligne non chargée', other: 'lignes non chargées' })}\u00a0: d’après ce que le fichier dit de ses groupes de lignes, hors des dates ou de la zone du lien`,
    beyond: (count, formats) =>
      `${formats.number(count)} ${formats.plural(count, { one: 'ligne non chargée', other: 'lignes non chargées' })}\u00a0: plus loin dans un très grand fichier, dont ceci est le début`,
    encoding: (label) => `Encodage\u00a0: ${label}`,
    preamble: (count, formats) =>
      `${rows(count, formats)} au-dessus de l’en-tête ${formats.plural(count, { one: 'a été passée', other: 'ont été passées' })}`,
    tags: 'Une ligne d’étiquettes HXL sous l’en-tête a été passée',
    notes: {
      mended: (line) => `Ligne ${line}\u00a0: corrigée`,
      short: (line, cells) => `La ligne ${line} n’a que ${cells} cellules\u00a0; les autres sont vides`,
      long: (line, cells) =>
        `La ligne ${line} a ${cells} cellules\u00a0; celles au-delà de l’en-tête ont été laissées de côté`,
      cut: (line) => `La ligne ${line}, la dernière, est coupée\u00a0: le fichier est peut-être incomplet`,
      remark: (line, text) =>
        `La ligne ${line} est une remarque, pas une donnée\u00a0: «\u00a0${text}\u00a0»`,
      table: (line, names) =>
        `Un autre tableau commence à la ligne ${line} (${names}). Seul le premier est montré\u00a0; mettez les autres dans des fichiers à part`,
    },
    rejections: 'Lignes écartées',
    line: 'Ligne',
    column: 'Colonne',
    value: 'Valeur',
    reason: 'Raison',
    reasons: {
      date: 'aucune date lisible',
      year: 'une année impossible',
      latitude: 'aucune latitude entre −90 et 90',
      longitude: 'aucune longitude entre −180 et 180',
      point: 'aucun point lisible',
      nothing: 'ni date, ni lieu, ni texte',
    },
    first: (count) => `Les ${count} premières sont listées\u00a0; le fichier les contient toutes.`,
    save: 'Télécharger les lignes écartées (CSV)',
    none: 'Toutes les lignes sont montrées.',
  },

  preliminary: {
    named: (dataset) => `${dataset}, provisoire`,
    sign: 'provisoire, pas encore vérifié',
    caption: (dataset) =>
      `Les événements de ${dataset} sont provisoires\u00a0: leur éditeur ne les a pas encore vérifiés, et certains changeront ou disparaîtront.`,
    all: (dataset) =>
      `Ce sont des événements de ${dataset}\u00a0: provisoires, pas encore vérifiés comme le sont ceux d’une édition annuelle. Certains changeront ou disparaîtront. Leurs marques sont plus pâles, et les grandes ont un contour interrompu.`,
    some: (count, dataset, formats) =>
      formats.plural(count, {
        one: `Un événement est de ${dataset}\u00a0: provisoire, pas encore vérifié comme le sont ceux d’une édition annuelle. Il peut changer ou disparaître. Sa marque est plus pâle et, si elle est grande, a un contour interrompu.`,
        other: `${formats.number(count)} événements sont de ${dataset}\u00a0: provisoires, pas encore vérifiés comme le sont ceux d’une édition annuelle. Certains changeront ou disparaîtront. Leurs marques sont plus pâles, et les grandes ont un contour interrompu.`,
      }),
    note: (dataset) =>
      `Provisoire\u00a0: un événement de ${dataset}. Son éditeur ne l’a pas encore vérifié comme pour une édition annuelle\u00a0; une version ultérieure peut le changer ou l’omettre.`,
  },

  columns: 'Toutes les colonnes de cette ligne',
};
