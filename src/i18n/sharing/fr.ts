// Français des fenêtres Partager et Télécharger ; chargé avec elles.

import type { SharingMessages } from './en.ts';

export const fr = {
  copy: 'Copier',
  copied: 'Copié',
  copyFailed: 'Votre navigateur n’autorise pas la copie ici : sélectionnez le texte et copiez-le à la main.',

  share: {
    title: 'Partager cette vue',
    link: 'Lien vers cette vue',
    linkNote: 'Il ouvre les mêmes filtres, le même endroit et le même événement.',
    cite: 'Citer ainsi',
    embed: 'L’insérer dans un article',
    embedNote: 'Collez ce code dans l’article. Il ne demande ni script ni compte et ne dépose aucun cookie.',
    code: 'Code à insérer',
    options: 'Options',
    language: 'Langue',
    theme: 'Couleurs',
    themes: { auto: 'Comme l’appareil du lecteur', light: 'Clair', dark: 'Sombre' },
    parts: 'Affichés avec la carte',
    partNames: {
      title: 'Titre',
      timeline: 'Chronologie',
      legend: 'Légende',
      filters: 'Filtres',
      list: 'Liste',
    },
    start: 'S’ouvre sur',
    starts: {
      fit: 'tous les événements de cette sélection',
      camera: 'la partie de la carte affichée',
    },
    selected: (title) => `avec « ${title} » ouvert`,
    highlight: 'Mettre en avant des événements',
    highlightNote: 'Ils sont entourés et nommés sur la carte ; tous les autres restent.',
    highlightSearch: 'Chercher un titre, un lieu ou une date dans cette sélection',
    noMatch: 'Aucun autre événement de cette sélection ne correspond.',
    add: (title) => `Mettre en avant ${title}`,
    remove: (title) => `Ne plus mettre en avant : ${title}`,
    preview: 'Aperçu',
    widths: { narrow: 'Téléphone, 320 px', medium: 'Colonne, 600 px', full: 'Pleine largeur' },
    frame: 'Aperçu de la carte insérée',
    tryIt: 'L’essayer dans un onglet',
    openMap: (title) => `${title} : ouvrir la carte`,
  },

  download: {
    title: 'Télécharger',
    data: 'Les événements affichés',
    count: (shown, total, formats) =>
      `${formats.number(shown)} des ${formats.number(total)} événements, avec leurs sources, la licence et la version des données (textes en anglais).`,
    csv: 'Tableau CSV',
    geojson: 'GeoJSON',
    copyCsv: 'Copier le tableau comme texte',
    all: 'Tous les événements',
    picture: 'Image de cette vue',
    pictureNote:
      'Avec le titre, la légende, les sources et la version des données, pour l’impression et là où rien ne s’insère.',
    onlyMap:
      'Les images sont celles de la carte ; les lignées peuvent être imprimées ou enregistrées en PDF. De retour à la carte, vous trouverez ici PNG et SVG.',
    png: 'PNG, taille ×2',
    svg: 'SVG, à retoucher ou imprimer',
    print: 'Imprimer ou enregistrer en PDF',
    colours: 'Couleurs',
    failed:
      'Le fichier n’a pas pu être créé : les données n’ont pas pu être chargées. Vérifiez la connexion et réessayez.',
    failedPicture: 'Votre navigateur n’a pas pu dessiner l’image. Prenez le SVG.',
    saved: (name) => `Enregistré : ${name}`,
    working: 'Création du fichier…',
  },

  picture: {
    filters: (labels) => `Filtres : ${labels}`,
    sources:
      'Chaque événement a ses propres sources nommées, listées dans l’atlas. Morts selon les sources, assaillants non comptés ; fourchettes quand elles diffèrent.',
    credit: (version, corrections) =>
      `Incident Atlas, données du ${version}, ${corrections} corrections à ce jour, CC BY 4.0. Carte : Natural Earth ; les frontières et les noms ne valent pas reconnaissance.`,
  },

  print: {
    incident: 'Événement',
    date: 'Date',
    place: 'Lieu',
    toll: 'Bilan',
    source: 'Première source',
    sourcesMissing:
      'Les sources n’étaient pas encore chargées à l’impression. Imprimez à nouveau pour les avoir.',
  },
} satisfies SharingMessages;
