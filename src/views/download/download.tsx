// The Download dialog: the incidents shown as tables, and this view as a picture.

import { recordOf } from '../../data/record.ts';
import { sharingMessages } from '../../i18n/sharing.ts';
import { citationOf } from '../shared/citation.ts';
import { copyText } from '../shared/copy-button.tsx';
import { type DialogContext, openDialog } from '../shared/dialog.tsx';
import { pageAddress } from '../shared/for-others.ts';
import { frozenVersion } from '../shared/frozen.ts';
import { saveFile } from '../shared/save-file.ts';
import type { Draw, Scene } from '../view.ts';
import { withFaces } from './faces.ts';
import { type Film, filmType } from './film.ts';
import { BYTE_ORDER_MARK, csvOf, geojsonOf } from './rows.ts';
import { pngOf } from './save.ts';
import './download.css';

/** More are drawn as squares, which a film has not. */
const MOST_FILMED = 1500;

type Colours = 'light' | 'dark';

export interface Picture {
  readonly svg: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

export interface DownloadRequest {
  /** What is shown, as a sentence. */
  readonly subjectOf: (scene: Scene) => string;
  readonly draw: (scene: Scene, colours: Colours) => Promise<Picture>;
  readonly print: () => Promise<void>;
  /** The briefing sheet as one page of HTML. */
  readonly sheet: (scene: Scene) => Promise<string>;
  /** Play as a film; told how much of it is made, 0 to 1. */
  readonly film: (scene: Scene, onShare: (share: number) => void) => Promise<Film>;
}

interface DownloadMemory {
  readonly colours: Colours;
  /** What became of the last thing asked for. */
  readonly said: string;
}

export function openDownload(scene: Scene, request: DownloadRequest): Draw {
  return openDialog<DownloadMemory>(scene, {
    className: 'download',
    title: ({ locale }) => sharingMessages(locale.language).download.title,
    initial: { colours: 'light', said: '' },
    draw: (current, context) => <DownloadBody scene={current} request={request} context={context} />,
  });
}

interface BodyProps {
  readonly scene: Scene;
  readonly request: DownloadRequest;
  readonly context: DialogContext<DownloadMemory>;
}

function DownloadBody({ scene, request, context }: BodyProps) {
  const { local, change } = context;
  const { answer, locale } = scene;
  const isMap = scene.state.stage === 'map';
  const words = sharingMessages(locale.language);
  const { download } = words;
  const { has } = scene.atlas;
  const canFilm =
    isMap &&
    has.days &&
    has.places &&
    !scene.state.compare &&
    answer.total <= MOST_FILMED &&
    filmType() !== null;
  /** Says that it works on it, then what came of it. */
  const run = (work: () => Promise<string>, failure: string): void => {
    change({ said: download.working });
    void work().then(
      (said) => change({ said }),
      () => change({ said: failure }),
    );
  };
  const save = (content: BlobPart, type: string, extension: string): string => {
    const name = fileName(scene, extension);
    saveFile(new Blob([content], { type }), name);
    return download.saved(name);
  };
  const table = async (): Promise<string> => csvOf(await published('csv'), shownIds(scene));
  const saveCsv = async (): Promise<string> =>
    save(BYTE_ORDER_MARK + (await table()), 'text/csv;charset=utf-8', 'csv');
  const saveGeojson = async (): Promise<string> => {
    const citation = citationOf(scene, {
      what: request.subjectOf(scene),
      address: pageAddress(scene.state, location.href),
    });
    return save(
      geojsonOf(await published('geojson'), shownIds(scene), citation),
      'application/geo+json',
      'geojson',
    );
  };
  const copyCsv = async (): Promise<string> =>
    (await copyText(await table())) ? words.copied : words.copyFailed;
  const savePng = async (): Promise<string> => {
    const { svg, widthPx, heightPx } = await request.draw(scene, local.colours);
    return save(await pngOf(await withFaces(svg), widthPx, heightPx), 'image/png', 'png');
  };
  const saveSvg = async (): Promise<string> =>
    save(await withFaces((await request.draw(scene, local.colours)).svg), 'image/svg+xml', 'svg');
  const saveSheet = async (): Promise<string> =>
    save(await withFaces(await request.sheet(scene)), 'text/html;charset=utf-8', 'html');
  const saveFilm = async (): Promise<string> => {
    let told = 0;
    const { content, extension } = await request.film(scene, (share) => {
      // Read aloud, each of ninety would be a torment.
      const quarter = Math.floor(share * 4) * 25;
      if (quarter !== told) change({ said: download.filming(locale.formats.number(quarter)) });
      told = quarter;
    });
    return save(content, content.type, extension);
  };
  return (
    <div class="download-body">
      <section aria-labelledby="download-data">
        <h3 id="download-data">{download.data}</h3>
        <p class="fine">{download.count(answer.shown, answer.total, locale.formats)}</p>
        <div class="download-buttons">
          <FileButton label={download.csv} onClick={() => run(saveCsv, download.failed)} />
          <FileButton label={download.geojson} onClick={() => run(saveGeojson, download.failed)} />
          <FileButton label={download.copyCsv} onClick={() => run(copyCsv, download.failed)} />
        </div>
        <p class="fine">
          {download.all}: <a href={publishedAddress('csv')}>CSV</a>,{' '}
          <a href={publishedAddress('geojson')}>GeoJSON</a>
        </p>
      </section>
      <section aria-labelledby="download-picture">
        <h3 id="download-picture">{download.picture}</h3>
        <p class="fine">{isMap ? download.pictureNote : download.onlyMap}</p>
        {isMap && (
          <fieldset class="download-colours">
            <legend>{download.colours}</legend>
            {(['light', 'dark'] as const).map((colours) => (
              <label key={colours}>
                <input
                  type="radio"
                  name="download-colours"
                  checked={local.colours === colours}
                  onChange={() => change({ colours })}
                />
                {locale.messages.themes[colours]}
              </label>
            ))}
          </fieldset>
        )}
        <div class="download-buttons">
          {isMap && (
            <>
              <FileButton label={download.png} onClick={() => run(savePng, download.failedPicture)} />
              <FileButton label={download.svg} onClick={() => run(saveSvg, download.failed)} />
            </>
          )}
          <FileButton label={download.print} onClick={() => void request.print()} />
          <FileButton label={download.sheet} onClick={() => run(saveSheet, download.failedSheet)} />
        </div>
        <p class="fine">{download.sheetNote}</p>
        {canFilm && (
          <>
            <div class="download-buttons">
              <FileButton label={download.film} onClick={() => run(saveFilm, download.failedFilm)} />
            </div>
            <p class="fine">{download.filmNote}</p>
          </>
        )}
      </section>
      <p class="download-said" aria-live="polite">
        {local.said}
      </p>
    </div>
  );
}

function FileButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button type="button" class="button" onClick={onClick}>
      {label}
    </button>
  );
}

function shownIds({ answer, atlas }: Scene): ReadonlySet<string> {
  return new Set(Array.from(answer.order, (row) => recordOf(atlas, row).id));
}

/** Of the version that is shown. */
function publishedAddress(extension: 'csv' | 'geojson'): string {
  const frozen = frozenVersion();
  return `./data/${frozen ? `versions/${frozen}/` : ''}incidents.${extension}`;
}

async function published(extension: 'csv' | 'geojson'): Promise<string> {
  const response = await fetch(publishedAddress(extension));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response.text();
}

/** `incident-atlas-2026-11-24-94-of-355.csv`: the version, and how much of the whole it is. */
function fileName({ atlas, answer }: Scene, extension: string): string {
  return `incident-atlas-${atlas.version}-${answer.shown}-of-${answer.total}.${extension}`;
}
