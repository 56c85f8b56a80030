// English of one's own data: opening a file, what became of it, leaving it. Loaded with them.

import type { Change } from '../../dataset/opened/comparing.ts';
import type { Formats } from '../formats.ts';
import { OPEN_OWN } from '../own-entry.ts';

const rows = (count: number, formats: Formats): string =>
  `${formats.number(count)} ${formats.plural(count, { one: 'row', other: 'rows' })}`;

export const en = {
  open: OPEN_OWN.en,
  promise:
    'The file is read in this browser and sent nowhere. Closing the tab forgets it, unless you have it kept.',
  choose: 'Choose a file',
  drop: 'or drop it here. CSV and its cousins with any separator, quotes and encoding; .gz, .zip, Excel (.xlsx), GeoJSON, Parquet.',
  dropHere: 'Drop the file to open it',
  paste: 'or paste a table',
  pasteOpen: 'Open what was pasted',
  pasted: 'pasted table',
  address: 'or the address of a file',
  addressOpen: 'Open the address',
  known:
    'Recognised by their columns: UCDP GED and Candidate, ACLED, GTD, Atlos, Auto Archiver, TimeMap, TimelineJS, TimeMapper and the files of this atlas. For anything else you say which column is what.',
  looking: 'Looking at the file …',

  mapping: {
    title: 'Which column is what?',
    guess: (file: string) =>
      `${file} is of no dataset known here. These are guesses by names and contents; change what is wrong.`,
    known: (dataset: string) => `These columns were chosen because the file looks like ${dataset}.`,
    none: '— none —',
    roles: {
      start: 'Date',
      end: 'End date',
      year: 'Year',
      month: 'Month',
      day: 'Day',
      latitude: 'Latitude',
      longitude: 'Longitude',
      point: 'Point (WKT or “latitude, longitude”)',
      place: 'Place',
      country: 'Country',
      actor: 'Actor (gives the colours)',
      otherActor: 'Other actor',
      kind: 'Type',
      low: 'Killed, lowest',
      best: 'Killed',
      high: 'Killed, highest',
      injured: 'Injured',
      title: 'Title',
      summary: 'Text',
      source: 'Source',
      id: 'Identifier',
    },
    order: 'In dates such as 04/05/2012 the first number is',
    orders: { 'day-first': 'the day (4 May)', 'month-first': 'the month (April 5)' },
    needed: 'Choose a date, or latitude and longitude: without either nothing can be shown.',
    preview: 'First rows',
    open: 'Show on the map',
    other: 'Another file',
  },

  reading: (file: string) => `Reading ${file}`,
  progress: (count: number, megabytes: string, formats: Formats) =>
    `${rows(count, formats)}, ${megabytes} MB`,
  of: (megabytes: string) => `of ${megabytes} MB`,
  secondsLeft: (seconds: number, formats: Formats) =>
    seconds < 60
      ? `about ${formats.number(seconds)} s left`
      : `about ${formats.number(Math.round(seconds / 60))} min left`,
  cancel: 'Cancel',
  again: 'Choose another file',

  failures: {
    empty: 'The file is empty: there is nothing in it to show.',
    'one-row':
      'The file has a single row. A table needs a row of names and at least one row of data under it.',
    zip: 'This archive holds no table that can be read. Put a CSV, a workbook (.xlsx) or GeoJSON into it, or open that itself.',
    parquet:
      'This Parquet file could not be read: it is cut off, or packed in a way that is not known here. Write it anew with Snappy or without compression.',
    json: 'This JSON holds no list of places. GeoJSON with points is read, and a plain list of records.',
    html: 'This is a web page, not a table. It may be a login page: download the file while you are signed in, then open it here.',
    xml: 'This is XML (perhaps KML). Save it as CSV with latitude and longitude, and open that.',
    pdf: 'This is a PDF. A table in it must be copied into a spreadsheet and saved as CSV first.',
    picture: 'This is a picture, not a table.',
    'old-excel': 'This is a workbook of an old Excel. Save it as CSV and open that.',
    database: 'This is a database file. Export the table as CSV and open that.',
    binary:
      'This is no text: its bytes are those of a program or a compressed file. Save the table as CSV and open that.',
    text: 'The file could not be read as a table.',
    address:
      'The address could not be read. Either it does not exist, or its site does not let other pages read it (CORS). Download the file and open it from your device.',
    addressWrong: 'That is no web address. It begins with https:// or http://.',
    nothing: (rejected: number, formats: Formats) =>
      `None of the ${rows(rejected, formats)} could be shown. Look at the columns again: most likely a date or a coordinate is read from the wrong one.`,
    broken: 'The file could not be opened. It may be too large for the memory of this browser.',
    changed:
      'The columns of this file are other ones than when they were last chosen, or it is now taken for another dataset. Look at them once more.',
    notKept:
      'A file was open at this address. It is not kept in this browser, and files never travel in a link. Open it again; “Keep in this browser” then lets it survive a reload.',
  },

  compare: {
    open: 'Compare with another version',
    title: 'Compare two versions',
    intro: (file: string) =>
      `${file} is open and counts as the earlier version; choose the later one. Events are matched by their identifier, in this browser. The two can be exchanged afterwards.`,
    needsId: 'To compare, say which column holds the identifier of an event.',
    needsIdFirst: (file: string) =>
      `${file} has no column with an identifier of its events: without one nothing can be matched. Choose it here, open the file with it and compare then.`,
    noCommon: (before: string, after: string) =>
      `No identifier of ${after} is in ${before}. Either they are not versions of one file, or another column holds the identifier: choose it here, or under “Change columns” of ${before}.`,
    of: (before: string, after: string) =>
      `two files of your own: ${before} and, later, ${after}, read on this device, sent nowhere`,
    ofKept: (before: string, after: string) =>
      `two files of your own: ${before} and, later, ${after}, kept in this browser, sent nowhere`,
    counts: (counts: Readonly<Record<Change, number>>, formats: Formats) =>
      `${formats.number(counts.added)} added, ${formats.number(counts.removed)} removed, ${formats.number(counts.changed)} changed, ${formats.number(counts.same)} the same.`,
    names: { added: 'Added', removed: 'Removed', changed: 'Changed', same: 'The same' },
    empty: 'empty',
    nobody: 'nobody named',
    change: 'Change',
    what: 'What changed (before → after)',
    facetNote: 'matched by identifier',
    report: 'What changed',
    exchange: 'Exchange the two',
    end: (file: string) => `Show only ${file}`,
    versions: (before: string, after: string) =>
      `From ${before} to ${after}. An event is shown as the later file has it; one that was removed, as it was. Spaces, 1.0 for 1 and midnight behind a date are no change.`,
    columns: 'Columns that changed, in how many events',
    onlyIn: (file: string, columns: string) => `Only ${file} has, and so not compared: ${columns}`,
    repeated: (count: number, formats: Formats) =>
      `${rows(count, formats)} with an identifier that stood before in the same file: matched in their order`,
    unnamed: (count: number, formats: Formats) =>
      `${rows(count, formats)} without an identifier: matched with nothing`,
    leftOut: (file: string, count: number, formats: Formats) =>
      `${rows(count, formats)} of ${file} could not be shown; an event that the other file has is compared all the same`,
  },

  keeping: {
    keep: 'Keep in this browser',
    keepInstead: (other: string) => `Keep in this browser, in the place of ${other}`,
    keepBoth: 'Keep both in this browser',
    keepBothInstead: (other: string) => `Keep both in this browser, in the place of ${other}`,
    forget: 'Stop keeping it',
    forgetBoth: 'Stop keeping them',
    inside: (file: string) => `Kept in this browser: ${file}`,
    open: 'Open it',
    failures: {
      full: 'This could not be kept: the browser gives the page too little room. What is open stays open until the tab is closed.',
      refused:
        'This could not be kept: the browser lets the page keep nothing (a private window, a setting), or a file on the device has changed. What is open stays open until the tab is closed.',
    },
  },

  bar: {
    label: 'Your own file',
    what: (file: string) => `your own file: ${file}, read on this device, sent nowhere`,
    kept: (file: string) => `your own file: ${file}, kept in this browser, sent nowhere`,
    read: (shown: number, read: number, formats: Formats) =>
      `Read ${formats.number(shown)} of ${rows(read, formats)}.`,
    withoutPlace: (count: number, formats: Formats) =>
      `${formats.number(count)} without a place: in the list and the timeline, not on the map`,
    withoutDay: (count: number, formats: Formats) =>
      `${formats.number(count)} without a date: in the list and on the map`,
    rejected: (count: number, formats: Formats) => `${formats.number(count)} left out`,
    unread: (count: number, formats: Formats) =>
      `${rows(count, formats)} of the file ${formats.plural(count, { one: 'was not fetched and is', other: 'were not fetched and are' })} missing from every count here.`,
    fetchRest: 'Fetch all rows',
    report: 'What became of the rows',
    columns: 'Change columns',
    download: 'Download what is shown',
    another: 'Open another file',
    back: 'Back to the atlas',
    terms: (dataset: string) =>
      `${dataset} files are for your own use: their terms do not allow passing rows on.`,
    row: (line: string) => `Row ${line}`,
    others: 'Others',
  },

  report: {
    title: 'What became of the rows',
    link: 'Link to this file',
    linkNote:
      'It holds the address of the file and what you said about its columns, none of its rows. Whoever follows it is asked before the file is fetched.',
    facts: 'In figures',
    factsOf: (file: string) => `The rows of ${file} in figures`,
    read: 'Rows read',
    shown: 'Shown',
    withoutPlace: 'Without a place (in the list and the timeline)',
    withoutDay: 'Without a date (in the list and on the map)',
    rejected: 'Left out',
    repaired: 'Repaired',
    repairs: {
      swapped: 'Latitude and longitude were exchanged',
      'zero-point': 'The point 0, 0 was taken as no place',
      'end-before-start': 'An end before the beginning was dropped',
      mended: 'A stray or missing sign in the row was mended',
    },
    how: 'How the file was read',
    fetched: (columns: string) =>
      `Only these columns were fetched: ${columns}. The others stay where the file lies, and stand neither in panels nor in the download`,
    outside: (count: number, formats: Formats) =>
      `${rows(count, formats)} not fetched: by what the file says of its groups of rows, outside of the dates or the area of the link`,
    beyond: (count: number, formats: Formats) =>
      `${rows(count, formats)} not fetched: from further on in a very large file, of which this is the beginning`,
    encoding: (label: string) => `Encoding: ${label}`,
    preamble: (count: number, formats: Formats) =>
      `${formats.number(count)} ${formats.plural(count, { one: 'line', other: 'lines' })} above the header were passed over`,
    tags: 'A row of HXL tags under the header was passed over',
    notes: {
      mended: (line: string) => `Line ${line}: mended`,
      short: (line: string, cells: string) => `Line ${line} has only ${cells} cells; the others are empty`,
      long: (line: string, cells: string) =>
        `Line ${line} has ${cells} cells; those beyond the header were dropped`,
      cut: (line: string) => `Line ${line}, the last one, is cut off: the file may be incomplete`,
      remark: (line: string, text: string) => `Line ${line} is a remark, not a row: “${text}”`,
      table: (line: string, names: string) =>
        `Another table begins in line ${line} (${names}). Only the first one is shown; put the others into files of their own`,
    },
    rejections: 'Rows left out',
    line: 'Line',
    column: 'Column',
    value: 'Value',
    reason: 'Reason',
    reasons: {
      date: 'no date that can be read',
      year: 'a year that cannot be meant',
      latitude: 'no latitude between −90 and 90',
      longitude: 'no longitude between −180 and 180',
      point: 'no point that can be read',
      nothing: 'neither date nor place nor text',
    },
    first: (count: string) => `The first ${count} are listed; the file has all of them.`,
    save: 'Download the rows left out (CSV)',
    none: 'Every row is shown.',
  },

  preliminary: {
    named: (dataset: string) => `${dataset}, preliminary`,
    sign: 'preliminary, not yet checked',
    caption: (dataset: string) =>
      `Events of ${dataset} are preliminary: its publisher has not yet checked them, and some will change or go.`,
    all: (dataset: string) =>
      `These are events of ${dataset}: preliminary, not yet checked as those of a yearly release are. Some will change or go. Their marks are paler, and larger ones have a broken outline.`,
    some: (count: number, dataset: string, formats: Formats) =>
      formats.plural(count, {
        one: `One of them is an event of ${dataset}: preliminary, not yet checked as those of a yearly release are. It may change or go. Its mark is paler, and if large has a broken outline.`,
        other: `${formats.number(count)} of them are events of ${dataset}: preliminary, not yet checked as those of a yearly release are. Some will change or go. Their marks are paler, and larger ones have a broken outline.`,
      }),
    note: (dataset: string) =>
      `Preliminary: an event of ${dataset}. Its publisher has not yet checked it as for a yearly release; a later version may change it or leave it out.`,
  },

  columns: 'All columns of this row',
};

export type OwnMessages = typeof en;
