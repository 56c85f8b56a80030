// Français des fenêtres Partager et Télécharger ; chargé avec elles.

import type { SharingMessages } from '../en/sharing.ts';

export const fr = {
  copy: 'Copier',
  copied: 'Copié',
  copyFailed: 'Votre navigateur n’autorise pas la copie ici : sélectionnez le texte et copiez-le à la main.',

  share: {
    title: 'Partager cette vue',
    link: 'Lien vers cette vue',
    linkNote: 'Il ouvre les mêmes filtres, le même endroit et le même événement.',
    cite: 'Citer ainsi',
    embed: 'L’insérer dans un article',
    place: 'Où sera-t-elle collée ?',
    places: {
      page: 'Une page quelconque',
      wordpress: 'WordPress',
      ghost: 'Ghost',
      drupal: 'Drupal',
      arc: 'Arc XP',
      sharepoint: 'SharePoint',
      medium: 'Medium',
      mail: 'Un courriel',
    },
    placeNotes: {
      page: () =>
        'Collez ce code dans le HTML de l’article. Il ne demande ni script ni compte et ne dépose aucun cookie.',
      wordpress: () =>
        'Collez ce code dans un bloc « HTML personnalisé », comme administrateur ou éditeur. De ce que collent les auteurs, WordPress garde le lien.',
      ghost: () => 'Collez ce code dans une carte HTML.',
      drupal: () => 'Collez ce code dans la source du texte, dans un format de texte qui permet les cadres.',
      arc: () => 'Collez ce code dans un élément HTML de l’article.',
      sharepoint: (host) =>
        `Collez ce code dans le composant WebPart « Incorporer ». Un administrateur doit d’abord y autoriser ${host}.`,
      medium: () =>
        'Medium fait de l’adresse, seule sur sa ligne, une fiche. Pour montrer la carte, insérez-en une image.',
      mail: () => 'Un courriel ne garde pas de carte : insérez-en une image.',
    },
    wordpressAddress: () =>
      'Collez cette adresse seule sur sa ligne : WordPress met la carte à sa place. Tout auteur peut le faire.',
    address: 'Adresse à coller',
    pictureFrom: 'L’image est sous Télécharger : « PNG, taille ×2 ». Voici ses mots :',
    alternative: 'Texte de remplacement',
    caption: 'Légende de l’image',
    pictureLink: 'Lien de l’image',
    alternativeText: (subject) => `Carte. ${subject}`,
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
    versions: {
      label: 'Données',
      updated: 'avec les mises à jour',
      updatedNote: 'Les événements ajoutés et les chiffres corrigés plus tard s’y verront.',
      pinned: (version) => `telles qu’elles sont dans cette version, ${version}`,
      pinnedNote:
        'Toujours les mêmes événements et les mêmes chiffres ; la vue dit s’il existe une version plus récente.',
      all: 'Toutes les versions',
    },
    start: 'S’ouvre sur',
    starts: {
      fit: 'tous les événements de cette sélection',
      camera: 'la partie de la carte affichée',
    },
    selected: (title) => `avec « ${title} » ouvert`,
    highlight: 'Mettre en avant des événements',
    highlightNote: 'Ils sont entourés et nommés sur la carte ; tous les autres restent.',
    highlightSearch: 'Chercher un titre, un lieu ou une date dans cette sélection',
    noMatch: 'Aucun autre événement de cette sélection ne correspond.',
    add: (title) => `Mettre en avant ${title}`,
    remove: (title) => `Ne plus mettre en avant : ${title}`,
    preview: 'Aperçu',
    widths: { narrow: 'Téléphone, 320 px', medium: 'Colonne, 600 px', full: 'Pleine largeur' },
    frame: 'Aperçu de la carte insérée',
    tryIt: 'L’essayer dans un onglet',
    openMap: (title) => `${title} : ouvrir la carte`,
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
      'Les images sont celles de la carte ; les lignées peuvent être imprimées ou enregistrées en PDF. De retour à la carte, vous trouverez ici PNG et SVG.',
    png: 'PNG, taille ×2',
    svg: 'SVG, à retoucher ou imprimer',
    print: 'Imprimer ou enregistrer en PDF',
    sheet: 'Dossier, un seul fichier HTML',
    sheetNote:
      'Le dossier contient la carte, la chronologie, le tableau, les revendications et les sources ; le fichier s’ouvre partout, sans connexion.',
    failedSheet:
      'Le dossier n’a pas pu être créé : une partie n’a pas pu être chargée. Vérifiez la connexion et réessayez.',
    film: 'Vidéo de la lecture',
    filmNote:
      'Une vingtaine de secondes avec le constat, les dates et les sources dans l’image, pour les réseaux ; elle se fait sur votre appareil pendant que vous attendez, quelques mégaoctets au plus.',
    filming: (share) => `Enregistrement : ${share} %`,
    colours: 'Couleurs',
    failed:
      'Le fichier n’a pas pu être créé : les données n’ont pas pu être chargées. Vérifiez la connexion et réessayez.',
    failedFilm: 'La vidéo n’a pas pu être créée. Réessayez, ou prenez l’image en PNG ou SVG.',
    failedPicture: 'Votre navigateur n’a pas pu dessiner l’image. Prenez le SVG.',
    saved: (name) => `Enregistré : ${name}`,
    working: 'Création du fichier…',
  },

  picture: {
    filters: (labels) => `Filtres : ${labels}`,
    sources:
      'Chaque événement a ses propres sources nommées, listées dans l’atlas. Morts selon les sources, assaillants non comptés ; fourchettes quand elles diffèrent.',
    credit: (version, corrections) =>
      `Incident Atlas, données du ${version}, ${corrections} corrections à ce jour, CC BY 4.0. Carte : Natural Earth ; les frontières et les noms ne valent pas reconnaissance.`,
  },

  print: {
    kicker: 'Dossier',
    number: 'Nº',
    incident: 'Événement',
    date: 'Date',
    toll: 'Bilan',
    authors: 'Qui l’a revendiqué, qui est mis en cause',
    sources: 'Sources',
    notes: 'Revendications et sources',
    unclaimed: 'Ni revendication ni auteur nommé dans les sources d’ici.',
    numbered: 'Les numéros sur la carte et sous la chronologie sont ceux du tableau.',
    numberedOnMap: 'Les numéros sur la carte sont ceux du tableau.',
    unnumbered: (most) =>
      `La carte porte des numéros jusqu’à ${most} événements ; ici, ils ne comptent que les lignes du tableau.`,
    numberedSteps: 'Les numéros sur la carte et sous la chronologie sont ceux des étapes.',
    inSteps: 'Étape',
    left: (count) =>
      `${count} autres événements ne sont pas imprimés ici. Le tableau à télécharger les a tous.`,
    brief: (most) =>
      `Revendications complètes, titres et adresses des sources : dans le tableau à télécharger, et sur les dossiers d’au plus ${most} événements.`,
    sourcesMissing:
      'Les sources n’étaient pas encore chargées à l’impression. Imprimez à nouveau pour les avoir.',
  },
} satisfies SharingMessages;
