// The incidents of a country, a group or a year as a page without a script: what can be said of them, where and when
// they happened, and each by its name.

import { UNIDENTIFIED } from '../../src/data/columns.ts';
import { pageMessages } from '../../src/i18n/pages.ts';
import { civilOf } from '../../src/lib/time.ts';
import { sectionsOf } from '../../src/query/sections.ts';
import type { InterfaceLanguage } from '../../src/state/state.ts';
import { type Frame, frameAround } from '../../src/views/map/camera/frame.ts';
import { type MapPicture, mapSvg } from '../../src/views/map/svg/map.ts';
import { receiptOf } from '../../src/views/receipt/text.ts';
import { COLLECTIONS, type Collection, collectionPath } from '../../src/views/shared/collection-page.ts';
import { headlineOf } from '../../src/views/shared/headline.ts';
import { optionName } from '../../src/views/shared/names.ts';
import type { Scene } from '../../src/views/view.ts';
import { collectionCardPath } from './addresses.ts';
import { INCIDENT_MAP, mapCard, SMALL_CARD } from './maps.ts';
import { rowWords } from './place.ts';
import type { PageData } from './scenes.ts';
import { literalColours } from './style.ts';
import { type PageFrame, textPage } from './text-page.tsx';
import { viewScene } from './view-scene.ts';
import { YearsFigure } from './years-figure.tsx';

/** All that hold an incident. */
export function collectionsOf({ atlas }: Scene): readonly Collection[] {
  const { columns } = atlas;
  const { country, group } = columns.sets;
  const used = (set: typeof country): string[] =>
    set.dictionary.filter((id, code) => id !== UNIDENTIFIED && set.codes.includes(code));
  const years = new Set([...columns.firstDay].map((day) => String(civilOf(day).year)));
  const ids = { country: used(country), group: used(group), year: [...years] };
  return COLLECTIONS.flatMap((kind) => ids[kind].map((id) => ({ kind, id })));
}

export const collectionName = ({ kind, id }: Collection, { atlas, locale }: Scene): string =>
  kind === 'year' ? id : optionName(atlas, kind, id, locale);

export function collectionPage(
  frame: PageFrame,
  collection: Collection,
  language: InterfaceLanguage,
): string {
  const { data } = frame;
  const query = `${collection.kind}=${collection.id}`;
  const scene = viewScene(data.scenes[language], query);
  const pages = pageMessages(language);
  const { lead, rest, note } = receiptOf(scene);
  const { text, searched } = headlineOf(scene);
  const sentence = `${lead}${rest}${note}.`;
  return textPage(frame, {
    language,
    pathIn: (other) => collectionPath(collection, other),
    title: collectionName(collection, scene),
    description: `${text}. ${sentence}`,
    card: {
      path: collectionCardPath(collection, language),
      alt: `${mapName(scene)}. ${text}.`,
      size: SMALL_CARD,
    },
    content: (root) => (
      <>
        <p class="page-lead">{text}.</p>
        <p class="fine">
          {sentence} {searched}
        </p>
        <MapFigure data={data} scene={scene} />
        <YearsFigure scene={scene} />
        <p class="page-open">
          <a class="button button-primary" href={`${root}index.html?${query}&lang=${language}`}>
            {pages.openMap}
          </a>
        </p>
        <List scene={scene} root={root} />
      </>
    ),
  });
}

/** The picture that a link to it unfolds into, as SVG. */
export function collectionCard(data: PageData, collection: Collection, language: InterfaceLanguage): string {
  const scene = viewScene(data.scenes[language], `${collection.kind}=${collection.id}`);
  const { text, caveat } = headlineOf(scene);
  const lines = [`${text}.`, `${caveat}.`];
  const title = collectionName(collection, scene);
  return mapCard({ title, lines }, literalColours('light'), (widthPx, heightPx) =>
    mapOf(data, scene, frameOf(scene, widthPx, heightPx)),
  ).svg;
}

const mapName = ({ answer, locale }: Scene): string =>
  pageMessages(locale.language).mapOfAll(locale.formats.number(answer.shown));

function frameOf({ answer }: Scene, widthPx: number, heightPx: number): Frame {
  if (!answer.extent) throw new Error('There is no incident to show.');
  return frameAround(answer.extent, widthPx, heightPx, { marginPx: 40, mostZoom: 7 });
}

const mapOf = (data: PageData, { answer, atlas, locale }: Scene, frame: Frame): MapPicture => ({
  words: { atlas, locale },
  ground: data.ground,
  names: data.names,
  frame,
  fail: answer.fail,
  selected: null,
  highlight: [],
  others: 'dots',
  halo: 'class',
  isSpare: true,
});

function MapFigure({ data, scene }: { data: PageData; scene: Scene }) {
  if (!scene.answer.extent) return null;
  const { widthPx, heightPx } = INCIDENT_MAP;
  const svg = mapSvg(mapOf(data, scene, frameOf(scene, widthPx, heightPx)));
  return (
    <figure class="page-map">
      <svg
        role="img"
        aria-label={mapName(scene)}
        viewBox={`0 0 ${widthPx} ${heightPx}`}
        // The drawing's own markup, every word in it escaped where it was written.
        dangerouslySetInnerHTML={{ __html: svg }}
      />
    </figure>
  );
}

function List({ scene, root }: { scene: Scene; root: string }) {
  const { atlas, answer, locale } = scene;
  const folder = locale.language === 'en' ? 'incidents/' : `incidents/${locale.language}/`;
  return (
    <>
      {sectionsOf(atlas.columns, answer, answer.shown, 'date').map(({ year, rows }) => (
        <section key={year}>
          <h2>{year}</h2>
          <ul class="page-links">
            {rows.map((row) => {
              const { id, title, dates, place, toll } = rowWords(scene, row);
              return (
                <li key={id}>
                  <a href={`${root}${folder}${id}.html`}>{title}</a>{' '}
                  <span class="fine">
                    {dates} · {place} · {toll}
                  </span>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </>
  );
}
