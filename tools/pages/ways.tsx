// Three ways into the atlas for who comes without a question: a tour, a group, a year. They stand in index.html in every
// language, so that nothing moves when the app comes; it knows them by their links alone (views/ways.ts).

import { renderToStaticMarkup } from 'preact-render-to-string';
import { pageMessages } from '../../src/i18n/pages.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../src/state/state.ts';
import { Icon } from '../../src/views/shared/icon.tsx';
import { shapePath } from '../../src/views/shared/shapes.ts';
import { FIRST_TOUR } from '../../src/views/shared/tour-page.ts';
import type { Scene } from '../../src/views/view.ts';
import { tourIn, type WrittenTour } from '../data/tours/tours.ts';
import type { PageData } from './scenes.ts';
import { viewScene } from './view-scene.ts';

/** The lineage that the second way follows. */
const LINEAGE = 'is-sahel';
/** The year in which the north of Mali was taken. */
const YEAR = '2012';

/** Empty where the tables do not hold what the ways lead to. */
export function waysHtml({ scenes }: PageData, tours: readonly WrittenTour[]): string {
  const tour = tours.find(({ id }) => id === FIRST_TOUR);
  if (!tour || groupsOf(scenes.en).length === 0) return '';
  return INTERFACE_LANGUAGES.map((language) =>
    renderToStaticMarkup(<Ways scene={scenes[language]} tour={tour} language={language} />),
  ).join('');
}

interface WaysProps {
  readonly scene: Scene;
  readonly tour: WrittenTour;
  readonly language: InterfaceLanguage;
}

function Ways({ scene, tour, language }: WaysProps) {
  const { atlas, locale } = scene;
  const { messages, formats } = locale;
  const { ways } = pageMessages(language);
  const { title, steps } = tourIn(tour, language);
  const lineage = atlas.lineages.find(({ id }) => id === LINEAGE);
  const group = `?group=${groupsOf(scene).join(',')}`;
  const year = `?year=${YEAR}`;
  const ofGroup = viewScene(scene, group).answer;
  const ofYear = viewScene(scene, year).answer;
  const { low, high } = ofYear.deaths;
  return (
    <div lang={language}>
      <div class="ways-head">
        <h2>{ways.title}</h2>
        <button type="button" class="tool" aria-label={ways.close}>
          <Icon name="close" />
        </button>
      </div>
      <ul>
        <li>
          <a href={`?tour=${tour.id}&step=1`}>
            <Icon name="branch" isDirectional />
            <strong>{ways.thread}</strong>
            <span>{ways.tour(title, formats.number(steps.length))}</span>
            <Icon name="forward" isDirectional sizePx={12} />
          </a>
        </li>
        <li>
          <a href={group}>
            <svg class="symbol" width="14" height="14" viewBox="-8 -8 16 16" aria-hidden="true">
              <path class={`${lineage?.hue} hue-fill`} d={shapePath(lineage?.shape ?? 'circle', 6)} />
            </svg>
            <strong>{ways.group}</strong>
            <span>{ways.incidents(lineage?.name[language] ?? '', ofGroup.shown, formats)}</span>
            <Icon name="forward" isDirectional sizePx={12} />
          </a>
        </li>
        <li>
          <a href={year}>
            <Icon name="timeline" />
            <strong>{ways.year}</strong>
            <span>
              {ways.incidents(YEAR, ofYear.shown, formats)}
              {ways.deaths(messages.receipt.deaths(formats.range(low, high), high, formats))}
            </span>
            <Icon name="forward" isDirectional sizePx={12} />
          </a>
        </li>
      </ul>
    </div>
  );
}

/** Of the lineage, those that took part in an incident. */
const groupsOf = ({ atlas }: Scene): string[] =>
  atlas.groups.flatMap((group) => (group?.lineage === LINEAGE ? group.id : []));
