// English of the versions of the data.

import type { Formats } from '../formats.ts';

export const en = {
  notice: 'Version of the data',
  asOf: (version: string) => `This view shows the data as of ${version}, as its address asks for.`,
  newer: (version: string) => `There is a newer version, of ${version}`,
  added: (count: number, formats: Formats) =>
    `${formats.number(count)} ${formats.plural(count, { one: 'incident', other: 'incidents' })} added`,
  removed: (count: number, formats: Formats) => `${formats.number(count)} removed`,
  changed: (count: number, formats: Formats) => `${formats.number(count)} changed`,
  openChanged: 'The open incident is one of those that changed.',
  whatChanged: 'What changed',
  showNewest: 'Show the newest',
  close: 'Close',

  title: 'Versions of the data',
  about:
    'Each published state of the data stays as it was: a link or an embed that names its version shows the same incidents and figures for good, and says when there is a newer one.',
  version: 'Version',
  incidents: 'Incidents',
  open: 'Show on the map',
  files: 'Files',
  sinceThen: 'What changed since',
  newest: 'newest',

  changes: (from: string, to: string) => `What changed between ${from} and ${to}`,
  changesAbout: (from: string, to: string) =>
    `The version of the data of ${to} against that of ${from}. Reasons are those of the corrections; what came without a correction says so.`,
  mapOf: (count: string) => `Map: ${count} incidents that were added or changed`,
  mapNote: 'Strong: incidents added or changed. Pale: all others.',
  addedTitle: (count: string) => `${count} incidents added`,
  changedTitle: (count: string) => `${count} incidents changed`,
  removedTitle: (count: string) => `${count} incidents removed`,
  oldMap: 'before',
  newMap: 'now',
  field: 'What',
  before: 'Before',
  after: 'Now',
  why: 'Why',
  wording: 'other words',
  noReason: 'no correction listed',
  onMap: (count: string) => `Show all ${count} on the map`,
  nothing: 'Nothing.',

  feed: 'Incident Atlas: new incidents, updates, corrections',
  feedAbout: (what: string) => `Incident Atlas, ${what}: new incidents, updates, corrections`,
  kinds: { new: 'New', update: 'Updated', correction: 'Corrected' },
  machines: 'For programs and archives',
  feeds: 'Feeds of new incidents, updates and corrections (Atom)',
  feedAll: 'all incidents',
  croissant: 'The table described for programs (Croissant 1.1)',
  sums: 'SHA-256 of each published file',
  datasheet: 'Datasheet of the data',
};

export type VersionMessages = typeof en;
