// What goes to the printer: the view as a drawing that stays sharp, its key, and the incidents as a table.
// Put into the page just before printing and taken out after it.

import { render } from 'preact';
import { recordOf } from '../../data/record.ts';
import type { SharingMessages } from '../../i18n/en/sharing.ts';
import { dateText } from '../shared/date-text.ts';
import { pageAddress } from '../shared/for-others.ts';
import { headlineOf } from '../shared/headline.ts';
import { tollText } from '../shared/toll.ts';
import type { Scene } from '../view.ts';
import './print.css';

export interface PrintDrawing {
  /** The content of an <svg> of this size, and the rules for its classes. */
  readonly svg: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly styles: string;
}

export interface PrintRequest {
  readonly scene: Scene;
  readonly words: SharingMessages;
  /** What is shown, in sentences. */
  readonly lines: readonly string[];
  readonly filters: readonly string[];
  /** Null where another view than the map prints itself. */
  readonly drawing: PrintDrawing | null;
}

/** `request` is asked at each printing. */
export function preparePrint(request: () => PrintRequest): void {
  const head = sheet('print-head');
  const list = sheet('print-list');
  // Rules of a sheet made by script are no inline style to the page's policy.
  const styles = new CSSStyleSheet();
  window.addEventListener('beforeprint', () => {
    const asked = request();
    styles.replaceSync(asked.drawing?.styles ?? '');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, styles];
    render(<Head {...asked} />, head);
    render(<List {...asked} />, list);
    document.body.prepend(head);
    document.body.append(list);
    document.documentElement.classList.add('is-printed');
  });
  window.addEventListener('afterprint', () => {
    document.documentElement.classList.remove('is-printed');
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== styles);
    for (const element of [head, list]) {
      render(null, element);
      element.remove();
    }
  });
}

function sheet(className: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  return element;
}

function Head({ scene, words, lines, filters, drawing }: PrintRequest) {
  const { messages } = scene.locale;
  const headline = headlineOf(scene);
  return (
    <>
      <h1 lang={headline.language}>{headline.text}</h1>
      {lines.map((line, at) => (
        <p key={line} class={at === 0 ? 'print-sentence' : undefined}>
          {line}
        </p>
      ))}
      {filters.length > 0 && <p>{words.picture.filters(filters.join(' · '))}</p>}
      {drawing && (
        <svg
          class="print-map"
          role="img"
          aria-label={messages.regions.map}
          viewBox={`0 0 ${drawing.widthPx} ${drawing.heightPx}`}
          // Made by mapSvg and legendSvg, every word in it escaped where it was written.
          dangerouslySetInnerHTML={{ __html: drawing.svg }}
        />
      )}
    </>
  );
}

function List({ scene, words }: PrintRequest) {
  const { answer, atlas, locale } = scene;
  const { has, texts, details } = atlas;
  const { formats } = locale;
  const { print, picture } = words;
  return (
    <>
      <table>
        <thead>
          <tr>
            {has.days && <th>{print.date}</th>}
            <th>{print.incident}</th>
            <th>{print.place}</th>
            {has.tolls && <th>{print.toll}</th>}
            {details && has.published && <th>{print.source}</th>}
          </tr>
        </thead>
        <tbody>
          {Array.from(answer.order, (row) => {
            const record = recordOf(atlas, row);
            const source = details?.sources[row]?.[0];
            return (
              <tr key={row}>
                {has.days && <td>{dateText(record, locale)}</td>}
                <td lang={texts.language}>{record.title}</td>
                <td>{[record.place, formats.country(record.country)].filter(Boolean).join(formats.comma)}</td>
                {has.tolls && <td>{tollText(record, locale)}</td>}
                {details && has.published && (
                  <td>
                    {source &&
                      [source.publisher, source.date && formats.date(source.date, 'short')]
                        .filter(Boolean)
                        .join(formats.comma)}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      {!details && <p>{print.sourcesMissing}</p>}
      {has.published && (
        <>
          <p>{picture.sources}</p>
          <p>{picture.credit(formats.date(atlas.version), formats.number(atlas.corrections))}</p>
          <p>{pageAddress(scene.state, location.href)}</p>
        </>
      )}
    </>
  );
}
