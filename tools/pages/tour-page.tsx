// A guided tour as one page without a script: each step with its map, its text, its sources and the way to it in the app.

import type { Tour, TourStep } from '../../src/data/tour.ts';
import { pageMessages } from '../../src/i18n/pages.ts';
import { tourMessages } from '../../src/i18n/tour.ts';
import type { InterfaceLanguage } from '../../src/state/state.ts';
import { frameOn } from '../../src/views/map/camera/frame.ts';
import { mapSvg } from '../../src/views/map/svg/map.ts';
import { incidentPath } from '../../src/views/shared/incident-page.ts';
import { tourPath } from '../../src/views/shared/tour-page.ts';
import type { Scene } from '../../src/views/view.ts';
import { tourAddress, tourCardPath } from './addresses.ts';
import { CARD } from './maps.ts';
import { mapText } from './place.ts';
import type { PageData } from './scenes.ts';
import { type PageFrame, textPage } from './text-page.tsx';
import { viewScene } from './view-scene.ts';

const MAP = { widthPx: 680, heightPx: 390 };

export function tourPage(frame: PageFrame, tour: Tour, language: InterfaceLanguage): string {
  const { data } = frame;
  const words = tourMessages(language);
  const pages = pageMessages(language);
  return textPage(frame, {
    language,
    pathIn: (other) => tourPath(tour.id, other),
    title: tour.title,
    description: tour.about,
    card: { path: tourCardPath(tour.id, language), alt: mapText(data.scenes[language]), size: CARD },
    content: (root) => (
      <>
        <p class="page-lead">{tour.about}</p>
        <p class="page-open">
          <a class="button button-primary" href={tourAddress(root, language, tour.id, 1)}>
            {pages.openAtlas}
          </a>
        </p>
        {tour.steps.map((step, at) => (
          <Step
            key={step.title}
            data={data}
            scene={viewScene(data.scenes[language], step.view)}
            step={step}
            number={words.step(String(at + 1), String(tour.steps.length))}
            isFirst={at === 0}
            root={root}
            address={tourAddress(root, language, tour.id, at + 1)}
          />
        ))}
      </>
    ),
  });
}

interface StepProps {
  readonly data: PageData;
  readonly scene: Scene;
  readonly step: TourStep;
  readonly number: string;
  /** It explains the map for all. */
  readonly isFirst: boolean;
  readonly root: string;
  readonly address: string;
}

function Step({ data, scene, step, number, isFirst, root, address }: StepProps) {
  const { language, formats } = scene.locale;
  const words = tourMessages(language);
  const { columns, texts } = scene.atlas;
  return (
    <section class="tour-step">
      <p class="fine">{number}</p>
      <h2>{step.title}</h2>
      <p class="fine">
        {formats.dates(step.start, step.end)} · {step.place}
      </p>
      <figure class="page-map">
        <svg
          role="img"
          aria-label={words.mapOf(step.title, step.place)}
          viewBox={`0 0 ${MAP.widthPx} ${MAP.heightPx}`}
          // The drawing's own markup, every word in it escaped where it was written.
          dangerouslySetInnerHTML={{ __html: stepSvg(data, scene) }}
        />
        {isFirst && <figcaption class="fine">{words.mapNote}</figcaption>}
      </figure>
      <p>{step.text}</p>
      <p class="page-open">
        <a href={address}>{words.openStep}</a>
      </p>
      {scene.state.highlight.length > 0 && (
        <>
          <h3>{words.incidents}</h3>
          <ul class="page-links">
            {scene.state.highlight.map((id) => (
              <li key={id}>
                <a href={`${root}${incidentPath(id, language)}`}>
                  {texts.title.at(columns.indexOf.get(id) ?? columns.count)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{words.sources}</h3>
      <ul class="page-links">
        {step.sources.map(({ publisher, url }) => (
          <li key={url}>
            <a href={url}>{publisher}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function stepSvg({ ground, names }: PageData, { state, answer, atlas, locale }: Scene): string {
  const { camera } = state;
  if (!camera) throw new Error('A step of a tour has no place on the map.');
  return mapSvg({
    words: { atlas, locale },
    ground,
    names,
    frame: frameOn(camera.longitude, camera.latitude, camera.zoom - 0.4, MAP.widthPx, MAP.heightPx),
    fail: answer.fail,
    selected: state.selected,
    highlight: state.highlight,
    others: 'dots',
    halo: 'class',
    isSpare: true,
  });
}
