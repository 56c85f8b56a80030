// What the panel of a tour holds: where one is, the step's words and sources, the ways on.

import { recordById } from '../../data/record.ts';
import type { Tour } from '../../data/tour.ts';
import { tourMessages } from '../../i18n/tour.ts';
import type { State } from '../../state/state.ts';
import { type Send, select } from '../../state/steps.ts';
import {
  collectViews,
  leaveTour,
  OWN_TOUR,
  SHOWN_TOUR,
  stepQuery,
  TAKEN_TOURS,
} from '../../state/tour-steps.ts';
import { Icon } from '../shared/icon.tsx';
import { StepNumber } from '../shared/step-number.tsx';
import { LineageSymbol } from '../shared/symbol.tsx';
import { tourPath } from '../shared/tour-page.ts';
import { httpOnly } from '../shared/web-address.ts';
import type { Scene } from '../view.ts';

interface TourPanelProps {
  readonly scene: Scene;
  readonly tour: Tour;
  /** From 1 on. */
  readonly at: number;
  readonly send: Send;
  readonly go: (step: number) => void;
}

/** More would be a comb. */
const MOST_PARTS = 30;

export function TourPanel({ scene, tour, at, send, go }: TourPanelProps) {
  const { language, formats } = scene.locale;
  const words = tourMessages(language);
  const step = tour.steps[at - 1];
  if (!step) return null;
  const { length } = tour.steps;
  const isShown = tour.id === SHOWN_TOUR;
  return (
    <>
      <div class="tour-head">
        <button
          type="button"
          class="tool"
          aria-label={words.previous}
          disabled={at === 1}
          onClick={() => go(at - 1)}
        >
          <Icon name="back" isDirectional />
        </button>
        <p class="tour-position">{words.step(formats.number(at), formats.number(length))}</p>
        <button
          type="button"
          class="tool"
          aria-label={words.next}
          disabled={at === length}
          onClick={() => go(at + 1)}
        >
          <Icon name="forward" isDirectional />
        </button>
        <button
          type="button"
          class="tool tour-leave"
          aria-label={words.leaveShort}
          title={words.leave}
          onClick={() => send(leaveTour())}
        >
          <Icon name="close" />
        </button>
      </div>
      <div class="tour-progress" aria-hidden="true">
        {length <= MOST_PARTS ? (
          tour.steps.map((_, index) => <span key={index} class={index < at ? 'is-done' : undefined} />)
        ) : (
          <>
            <span class="is-done" style={{ flexGrow: at }} />
            <span style={{ flexGrow: length - at }} />
          </>
        )}
      </div>
      <article class="tour-text">
        {at === 1 && <p class="tour-of">{tour.title}</p>}
        <h2 tabIndex={-1}>{step.title}</h2>
        <p class="tour-when">
          <StepNumber number={formats.number(at)} /> {formats.dates(step.start, step.end)} · {step.place}
        </p>
        <p>{step.text}</p>
        <Incidents scene={scene} send={send} isWhole={isShown} />
        <div class="tour-on">
          {at < length ? (
            <button type="button" class="button button-primary" onClick={() => go(at + 1)}>
              {words.next}
              <Icon name="forward" isDirectional />
            </button>
          ) : (
            <button type="button" class="button button-primary" onClick={() => send(leaveTour())}>
              {words.leaveShort}
            </button>
          )}
        </div>
        {step.sources.length > 0 && (
          <details>
            <summary>
              {words.sources} ({formats.number(step.sources.length)})
            </summary>
            <ul>
              {step.sources.map(({ publisher, url }, index) => {
                const address = httpOnly(url);
                return <li key={index}>{address ? <a href={address}>{publisher}</a> : publisher}</li>;
              })}
            </ul>
          </details>
        )}
        <details class="tour-steps">
          <summary>{words.steps}</summary>
          <ol>
            {tour.steps.map(({ title, view }, index) => (
              <li key={index}>
                <a
                  href={hrefOf(scene.state, tour.id, index + 1, view)}
                  aria-current={index + 1 === at ? 'step' : undefined}
                  onClick={(event) => {
                    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                    event.preventDefault();
                    go(index + 1);
                  }}
                >
                  {title}
                </a>
              </li>
            ))}
          </ol>
          {!TAKEN_TOURS.includes(tour.id) && (
            <p>
              <a href={`./${tourPath(tour.id, language)}`}>{words.asPage}</a>
            </p>
          )}
        </details>
        {tour.id === OWN_TOUR && !scene.state.embed && (
          <button type="button" class="button" onClick={() => send(collectViews())}>
            {words.change}
          </button>
        )}
      </article>
    </>
  );
}

/** What nobody wrote beforehand is whole in its address. */
function hrefOf(state: State, id: string, step: number, view: string): string {
  const query = stepQuery(state, { id, step }, id === SHOWN_TOUR ? view : '');
  return id === OWN_TOUR ? query + location.hash : query;
}

/** Those that the step rings on the map. */
function Incidents({ scene, send, isWhole }: { scene: Scene; send: Send; isWhole: boolean }) {
  const records = scene.state.highlight.flatMap((id) => recordById(scene.atlas, id) ?? []);
  if (records.length === 0) return null;
  return (
    <ul class="tour-incidents" aria-label={tourMessages(scene.locale.language).incidents}>
      {records.map(({ id, lineage, title }) => (
        <li key={id}>
          <button type="button" class="tour-incident" onClick={() => send(select(id))}>
            <LineageSymbol lineage={lineage} sizePx={12} />
            {/* Its title stands above already. */}
            <span>{isWhole ? tourMessages(scene.locale.language).whole : title}</span>
            <Icon name="forward" isDirectional sizePx={12} />
          </button>
        </li>
      ))}
    </ul>
  );
}
