// English of the steps that a reader collects.

export const en = {
  /** In the Share dialog. */
  collect: 'Collect views as a tour',
  collectNote: 'Several views one after the other, each with a sentence of yours, as a link or a file.',
  title: 'A tour of your own',
  how: 'Set map, period and filters as you want them, then add the view.',
  add: 'Add this view',
  added: (step: string) => `Added as step ${step}.`,
  removed: (step: string) => `Step ${step} is removed.`,
  moved: (step: string) => `Now step ${step}.`,
  tourTitle: 'Title of the tour',
  untitled: 'Views of the Incident Atlas',
  stepTitle: (step: string) => `Title of step ${step}`,
  sentence: (step: string) => `What step ${step} shows`,
  show: 'Show',
  earlier: 'Earlier',
  later: 'Later',
  remove: 'Remove',
  ofStep: (action: string, step: string) => `${action}: step ${step}`,
  tooLong: (words: string, most: string) => `${words} words: ${most} are read beside a map on a phone.`,
  read: 'Read as a tour',
  save: 'Save these steps as a file',
  saveNote: 'Markdown, as this atlas reads it and any editor shows it.',
  link: 'Link to these steps',
  linkNote: 'It holds the views and your sentences; nothing is sent to a server.',
  linkTooLong: 'These steps are too long for a link. Save them as a file.',
  notKept: 'Nothing is kept on this device: take the link or the file along before you close the page.',
  broken: 'The steps of this link cannot be read; it may have been cut off.',
  everything: 'All incidents',
  region: 'Sahel and Sahara',
};

export type StepsMessages = typeof en;
