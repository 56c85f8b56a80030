// All published versions of the data: how many incidents each has, its files, the view of it, what changed since.

import { versionMessages } from '../../src/i18n/versions.ts';
import type { InterfaceLanguage } from '../../src/state/state.ts';
import { changesPath, versionsPath } from '../../src/views/shared/changes-page.ts';
import { datasheetPath } from '../../src/views/shared/prose-pages.ts';
import { Titles } from '../../src/views/shared/titles.tsx';
import { appAddress } from './addresses.ts';
import { CROISSANT_PATH } from './croissant.ts';
import { feedPath, feedsOf } from './feeds.ts';
import { type PageFrame, textPage } from './text-page.tsx';

export interface PublishedVersion {
  readonly version: string;
  readonly incidents: number;
}

/** `versions`: the oldest first. */
export function versionsPage(
  frame: PageFrame,
  versions: readonly PublishedVersion[],
  language: InterfaceLanguage,
): string {
  const { formats } = frame.data.scenes[language].locale;
  const words = versionMessages(language);
  const newest = versions.at(-1)?.version;
  return textPage(frame, {
    language,
    pathIn: versionsPath,
    title: words.title,
    description: words.about,
    content: (root) => (
      <>
        <p>{words.about}</p>
        <table class="change-table">
          <Titles titles={[words.version, words.incidents, words.open, words.files, words.sinceThen]} />
          <tbody>
            {versions.toReversed().map(({ version, incidents }) => (
              <tr key={version}>
                <th scope="row">
                  {formats.date(version)}
                  {version === newest && <span class="fine"> ({words.newest})</span>}
                </th>
                <td data-label={words.incidents}>{formats.number(incidents)}</td>
                <td data-label={words.open}>
                  <a href={appAddress(root, language, null, version)}>
                    <bdi dir="ltr">{version}</bdi>
                  </a>
                </td>
                <td data-label={words.files}>
                  <a href={`${root}data/versions/${version}/incidents.csv`}>CSV</a>{' '}
                  <a href={`${root}data/versions/${version}/incidents.geojson`}>GeoJSON</a>
                </td>
                <td data-label={words.sinceThen}>
                  {version !== newest && (
                    <a href={`${root}${changesPath(version, language)}`}>{words.whatChanged}</a>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <h2>{words.machines}</h2>
        <ul class="page-links">
          <li>
            <a href={`${root}${CROISSANT_PATH}`}>{words.croissant}</a>
          </li>
          <li>
            <a href={`${root}SHA256SUMS`}>{words.sums}</a>
          </li>
          <li>
            <a href={`${root}${datasheetPath(language)}`}>{words.datasheet}</a>
          </li>
        </ul>
        <h2>{words.feeds}</h2>
        <p class="page-feeds">
          {feedsOf(frame.data.scenes[language]).map(({ name, about }) => (
            <>
              <a href={`${root}${feedPath(name, language)}`}>{about ?? words.feedAll}</a>{' '}
            </>
          ))}
        </p>
      </>
    ),
  });
}
