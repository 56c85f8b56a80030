// English of the Share and Download dialogs; loaded with them, not with the first view.

import type { Formats } from '../formats.ts';

export const en = {
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Your browser does not allow copying here: select the text and copy it by hand.',

  share: {
    title: 'Share this view',
    link: 'Link to this view',
    linkNote: 'Opens the same filters, place and incident.',
    cite: 'Cite as',
    embed: 'Put it into an article',
    place: 'Where will it be pasted?',
    places: {
      page: 'Any page',
      wordpress: 'WordPress',
      ghost: 'Ghost',
      drupal: 'Drupal',
      arc: 'Arc XP',
      sharepoint: 'SharePoint',
      medium: 'Medium',
      mail: 'An e-mail',
    },
    placeNotes: {
      page: () =>
        'Paste this code into the HTML of the article. It needs no script and no account, and sets no cookie.',
      wordpress: () =>
        'Paste this code into a “Custom HTML” block, as an administrator or an editor. Of what authors paste, WordPress keeps the link.',
      ghost: () => 'Paste this code into an HTML card.',
      drupal: () => 'Paste this code into the source of the text, in a text format that allows frames.',
      arc: () => 'Paste this code into an HTML element of the story.',
      sharepoint: (host: string) =>
        `Paste this code into the web part “Embed”. An administrator has to allow ${host} for it first.`,
      medium: () =>
        'Medium makes a card of the address, on a line of its own. To show the map, insert a picture of it.',
      mail: () => 'A mail keeps no map: insert a picture of it.',
    },
    wordpressAddress: () =>
      'Paste this address on a line of its own: WordPress puts the map in its place. Every author may do so.',
    address: 'Address to paste',
    pictureFrom: 'The picture is under Download: “PNG, 2× size”. These are its words:',
    alternative: 'Alternative text',
    caption: 'Caption',
    pictureLink: 'Link of the picture',
    alternativeText: (subject: string) => `Map. ${subject}`,
    code: 'Embed code',
    options: 'Options',
    language: 'Language',
    theme: 'Colours',
    themes: { auto: 'As the reader’s device', light: 'Light', dark: 'Dark' },
    parts: 'Shown with the map',
    partNames: {
      title: 'Title',
      timeline: 'Timeline',
      legend: 'Key',
      filters: 'Filters',
      list: 'List',
    },
    versions: {
      label: 'Data',
      updated: 'with updates',
      updatedNote: 'Incidents that are added and figures that are corrected later will be seen.',
      pinned: (version: string) => `as of this version, ${version}`,
      pinnedNote: 'The same incidents and figures for good; the view says when there is a newer version.',
      all: 'All versions',
    },
    start: 'Opens with',
    starts: {
      fit: 'all incidents of this selection in sight',
      camera: 'the part of the map shown now',
    },
    selected: (title: string) => `with “${title}” open`,
    highlight: 'Emphasise incidents',
    highlightNote: 'They are ringed and named on the map; all others stay.',
    highlightSearch: 'Search this selection for a title, place or date',
    noMatch: 'No other incident of this selection matches.',
    add: (title: string) => `Emphasise ${title}`,
    remove: (title: string) => `Emphasise no longer: ${title}`,
    preview: 'Preview',
    widths: { narrow: 'Phone, 320 px', medium: 'Column, 600 px', full: 'Full width' },
    frame: 'Preview of the embed',
    tryIt: 'Try it in a tab of its own',
    openMap: (title: string) => `${title}: open the map`,
  },

  download: {
    title: 'Download',
    data: 'The incidents shown',
    count: (shown: number, total: number, formats: Formats) =>
      `${formats.number(shown)} of ${formats.number(total)} incidents, with their sources, the licence and the version of the data.`,
    csv: 'CSV table',
    geojson: 'GeoJSON',
    copyCsv: 'Copy the table as text',
    all: 'All incidents',
    picture: 'Picture of this view',
    pictureNote:
      'With title, key, sources and version of the data, for print and for where nothing can be embedded.',
    onlyMap:
      'Pictures are of the map; the lineages can be printed or saved as PDF. Back on the map, this has PNG and SVG.',
    png: 'PNG, 2× size',
    svg: 'SVG, for editing and print',
    print: 'Print or save as PDF',
    sheet: 'Briefing sheet, one HTML file',
    sheetNote:
      'The sheet has the map, the timeline, the table, claims and sources; the file opens anywhere, without a connection.',
    failedSheet:
      'The sheet could not be made: a part of it could not be loaded. Check your connection and try again.',
    film: 'Video of play',
    filmNote:
      'Some twenty seconds with finding, dates and sources in the picture, for networks; made on your device while you wait, at most some megabytes.',
    filming: (share: string) => `Recording: ${share}%`,
    colours: 'Colours',
    failed: 'The file could not be made: the data could not be loaded. Check your connection and try again.',
    failedFilm: 'The video could not be made. Try again, or take the picture as PNG or SVG.',
    failedPicture: 'Your browser could not draw the picture. Take the SVG instead.',
    saved: (name: string) => `Saved as ${name}`,
    working: 'Making the file…',
  },

  picture: {
    filters: (labels: string) => `Filters: ${labels}`,
    sources:
      'Each incident has its own named sources, listed in the atlas. Deaths as reported, attackers not counted; ranges where sources differ.',
    credit: (version: string, corrections: string) =>
      `Incident Atlas, data version ${version}, ${corrections} corrections so far, CC BY 4.0. Map: Natural Earth; boundaries and names do not imply endorsement.`,
  },

  print: {
    kicker: 'Briefing sheet',
    number: 'No.',
    incident: 'Incident',
    date: 'Date',
    toll: 'Toll',
    authors: 'Who claimed it, who is blamed',
    sources: 'Sources',
    notes: 'Claims and sources',
    unclaimed: 'No claim and nobody named in the sources here.',
    numbered: 'Numbers on the map and under the timeline are those of the table.',
    numberedOnMap: 'Numbers on the map are those of the table.',
    unnumbered: (most: string) =>
      `The map has numbers for up to ${most} incidents; here they only count the rows of the table.`,
    numberedSteps: 'Numbers on the map and under the timeline are those of the steps.',
    inSteps: 'Step',
    left: (count: string) =>
      `${count} more incidents are not printed here. The table to download has them all.`,
    brief: (most: string) =>
      `Claims in full, headlines and addresses of sources: in the table to download, and on sheets of up to ${most} incidents.`,
    sourcesMissing: 'The sources had not arrived when this was printed. Print again for them.',
  },
};

export type SharingMessages = typeof en;
