// What the views draw of an opened file, in the reader's language.

import type { Atlas } from './data/load.ts';
import { atlasOfOpened } from './dataset/opened/atlas.ts';
import type { OwnMessages } from './i18n/en/own.ts';
import type { Locale } from './i18n/index.ts';
import { OWN_MESSAGES, ownMessages } from './i18n/own.ts';
import type { OwnFile } from './views/own/own-file.ts';

export function atlasOfFile(file: OwnFile, curated: Atlas, locale: Locale): Atlas {
  const { bar: words, compare } = ownMessages(locale.language);
  const { comparison } = file;
  return atlasOfOpened(
    file.handed,
    curated,
    {
      language: locale.language,
      row: (record) => words.row(locale.formats.number(record + 1)),
      others: words.others,
    },
    {
      header: file.report.header,
      record: (row) => file.client.ask({ ask: 'record', record: file.handed.record[row] ?? 0 }),
      ...preliminaryOf(file),
      ...(comparison && { gathers: { name: compare.change, note: compare.facetNote } }),
    },
    comparison && { changes: comparison.changes, names: compare.names },
  );
}

/** What is said of rows that are not yet checked, in all languages: the reader may change hers. */
function preliminaryOf({ handed, look }: OwnFile): Pick<NonNullable<Atlas['own']>, 'preliminary'> {
  const { preliminary } = handed;
  const name = look.profile?.preliminary?.name;
  if (!preliminary || name === undefined) return {};
  const inAll = (of: (words: OwnMessages['preliminary']) => string) => {
    const { en, fr, ar } = OWN_MESSAGES;
    return { en: of(en.preliminary), fr: of(fr.preliminary), ar: of(ar.preliminary) };
  };
  return {
    preliminary: {
      of: (row) => preliminary[row] === 1,
      sign: inAll(({ sign }) => sign),
      caption: inAll(({ caption }) => caption(name)),
      note: inAll(({ note }) => note(name)),
    },
  };
}
