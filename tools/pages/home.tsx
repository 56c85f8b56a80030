// What the home page of a language shows before and without the script: the map as a picture, the sentence of figures, the list.
// The markup is the app's own (list.tsx, receipt.tsx), so that nothing moves when the app takes over.

import type { VNode } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { countryOf } from '../../src/data/columns.ts';
import { recordOf } from '../../src/data/record.ts';
import { pageMessages } from '../../src/i18n/pages.ts';
import { TROUBLE_MESSAGES } from '../../src/i18n/trouble.ts';
import { type Section, sectionsOf } from '../../src/query/sections.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../src/state/state.ts';
import { Kicker } from '../../src/views/header/kicker.tsx';
import { Key } from '../../src/views/legend/key.tsx';
import { YearSection } from '../../src/views/list/year-section.tsx';
import { Sentence } from '../../src/views/receipt/sentence.tsx';
import { guidePath } from '../../src/views/shared/guide-page.ts';
import { headlineOf } from '../../src/views/shared/headline.ts';
import { incidentPath } from '../../src/views/shared/incident-page.ts';
import { methodPath } from '../../src/views/shared/prose-pages.ts';
import { Ranges } from '../../src/views/shared/ranges.tsx';
import { shapePath } from '../../src/views/shared/shapes.ts';
import { tollText } from '../../src/views/shared/toll.ts';
import { tourPath } from '../../src/views/shared/tour-page.ts';
import type { Scene } from '../../src/views/view.ts';
import { tourIn, type WrittenTour } from '../data/tours/tours.ts';
import { homePath } from './home-markup.ts';
import { mapText } from './place.ts';
import type { PageData } from './scenes.ts';
import { waysHtml } from './ways.tsx';

/** As many as a screen shows. More is for readers without scripts: others need not wait for it. */
const FIRST_ROWS = 15;

const NARROW = '(width < 600px)';
/** Beside lists, or on a phone that lies: the same as in first-paint.css. */
const LOW = '(1000px <= width < 67.5em), (600px <= width < 850px) and (height < 480px)';

/** By the id of the element in index.html that it fills. */
export interface HomeParts {
  readonly header: string;
  readonly finding: string;
  readonly map: string;
  readonly receipt: string;
  readonly list: string;
  readonly legend: string;
  readonly ways: string;
  readonly trouble: string;
  readonly waiting: string;
}

/** `pictures` are the paths of the overview's files, from index.html. */
export function homeParts(
  data: PageData,
  tours: readonly WrittenTour[],
  language: InterfaceLanguage,
  pictures: {
    readonly wide: string;
    readonly low: string;
    readonly narrow: string;
    readonly narrowDark: string;
  },
): HomeParts {
  const scene = data.scenes[language];
  const pages = pageMessages(language);
  return {
    header: renderToStaticMarkup(<Kicker scene={scene} />),
    finding: renderToStaticMarkup(<Ranges text={headlineOf(scene).text} />),
    map: renderToStaticMarkup(
      <picture class="static-map">
        <source media={`${NARROW} and (prefers-color-scheme: dark)`} srcset={`./${pictures.narrowDark}`} />
        <source media={NARROW} srcset={`./${pictures.narrow}`} />
        <source media={LOW} srcset={`./${pictures.low}`} />
        <img src={`./${pictures.wide}`} alt={mapText(scene)} fetchpriority="high" />
      </picture>,
    ),
    receipt: renderToStaticMarkup(
      <>
        <p class="receipt-sentence">
          <Sentence scene={scene} />
        </p>
        <p class="static-note">
          {pages.withoutScript}{' '}
          {tours.map((tour) => (
            <span key={tour.id}>
              <a href={`./${tourPath(tour.id, language)}`}>{tourIn(tour, language).title}</a>.{' '}
            </span>
          ))}
          <a href={`./${methodPath(language)}`}>{pages.method}</a>.{' '}
          <a href={`./${guidePath(language)}`}>{scene.locale.messages.howToRead}</a>. {pages.moreFormats}{' '}
          <a href="./data/incidents.csv">CSV</a>, <a href="./data/incidents.geojson">GeoJSON</a>.
          {INTERFACE_LANGUAGES.filter((other) => other !== language).map((other) => (
            <span key={other}>
              {' '}
              <a href={`./${homePath(other)}?lang=${other}`} hreflang={other} lang={other}>
                {pageMessages(other).inOtherLanguage}
              </a>
              .
            </span>
          ))}
        </p>
      </>,
    ),
    list: renderToStaticMarkup(
      <>
        <Symbols scene={scene} />
        <div class="list-head">
          <h2>{scene.locale.messages.regions.list}</h2>
        </div>
        <div class="list-rows">
          <Rows scene={scene} />
        </div>
      </>,
    ),
    ways: waysHtml(data, tours),
    legend: renderToStaticMarkup(<Key scene={scene} />),
    ...wordsBeforeScript(),
  };
}

/** In every language: which one is the reader's, public/first-paint.js knows. */
function wordsBeforeScript(): Pick<HomeParts, 'trouble' | 'waiting'> {
  const each = (make: (language: InterfaceLanguage) => VNode): string =>
    INTERFACE_LANGUAGES.map((language) => renderToStaticMarkup(make(language))).join('');
  return {
    trouble: each((language) => {
      const words = TROUBLE_MESSAGES[language];
      return (
        <div lang={language} data-words={language === 'en' ? undefined : JSON.stringify(words)} hidden>
          <p>
            {words.lost.app} {words.restart}
          </p>
          <p class="trouble-buttons">
            <button type="button" class="button">
              {words.reload}
            </button>
            <button type="button" class="button">
              {words.close}
            </button>
          </p>
        </div>
      );
    }),
    waiting: each((language) => <span lang={language}>{TROUBLE_MESSAGES[language].waiting}</span>),
  };
}

/** Each mark once, to be used by every row. */
function Symbols({ scene }: { scene: Scene }) {
  return (
    <svg class="static-symbols" aria-hidden="true" focusable="false">
      {scene.atlas.lineages.map(({ id, hue, shape }) => (
        <path key={id} id={`mark-${id}`} class={`${hue} hue-fill`} d={shapePath(shape, 5.4)} />
      ))}
    </svg>
  );
}

function Rows({ scene }: { scene: Scene }) {
  const { answer, atlas, state } = scene;
  const sections = sectionsOf(atlas.columns, answer, answer.shown, state.sort.key);
  let rowsAbove = 0;
  const parts = sections.map((section) => {
    const firstCount = Math.max(0, FIRST_ROWS - rowsAbove);
    rowsAbove += section.count;
    return {
      first: { ...section, rows: section.rows.slice(0, firstCount) },
      rest: { ...section, rows: section.rows.slice(firstCount), year: firstCount > 0 ? null : section.year },
    };
  });
  const draw = (all: readonly Section[]) =>
    all.map(({ year, count, rows }) =>
      rows.length === 0 ? null : (
        <YearSection key={rows[0]} locale={scene.locale} year={year} count={count}>
          {rows.map((row) => (
            <Row key={row} scene={scene} row={row} />
          ))}
        </YearSection>
      ),
    );
  return (
    <>
      {draw(parts.map(({ first }) => first))}
      <noscript>{draw(parts.map(({ rest }) => rest))}</noscript>
    </>
  );
}

function Row({ scene, row }: { scene: Scene; row: number }) {
  const { atlas, locale } = scene;
  const { columns, texts, lineages } = atlas;
  const { formats } = locale;
  const code = countryOf(columns, row);
  const start = columns.start.at(row) ?? '';
  const id = columns.id.at(row) ?? '';
  return (
    <li>
      <a class="row" href={`./${incidentPath(id, locale.language)}`}>
        <svg class="symbol" width="14" height="14" viewBox="-8 -8 16 16" aria-hidden="true">
          <use href={`#mark-${lineages[columns.lineage[row] ?? 0]?.id}`} />
        </svg>
        <span class="row-title">{texts.title.at(row)}</span>{' '}
        <span class="row-meta">
          {formats.dates(start, columns.end.at(row) || start, 'short')} · {formats.country(code)}
        </span>{' '}
        <span class="row-toll">{tollText(recordOf(atlas, row), locale)}</span>
      </a>
    </li>
  );
}
