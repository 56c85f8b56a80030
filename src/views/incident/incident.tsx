// One incident: what is known, who says so, where it comes from, and what is uncertain.

import { select } from '../../state/steps.ts';
import { focusHere } from '../shared/focus.ts';
import { panel } from '../shared/panel.ts';
import { closeBySwipe } from '../shared/sheet.ts';
import { tollText } from '../shared/toll.ts';
import type { Scene, View } from '../view.ts';
import { Actors } from './actors.tsx';
import { CopyLink } from './copy-link.tsx';
import { IncidentHead } from './head.tsx';
import type { PartProps } from './part.ts';
import { RelatedIncidents } from './related.tsx';
import { Reports } from './reports.tsx';
import { Corrections, Sources } from './sources.tsx';
import './incident.css';

interface IncidentMemory {
  /** Id of the incident whose link was copied, and whether the browser allowed it. */
  readonly copied: { readonly id: string; readonly worked: boolean } | null;
  /** Place of the report that the pointer is on. */
  readonly pointed: number | null;
}

export const mountIncident: View = (root, send) => {
  let shown: string | null = null;
  let origin: Element | null = null;
  let isFirst = true;
  const body = document.createElement('div');
  body.className = 'incident-body';
  const grip = document.createElement('div');
  grip.className = 'sheet-grip';
  grip.setAttribute('aria-hidden', 'true');
  root.append(grip, body);
  closeBySwipe(grip, root, () => send(select(null)));

  const drawBody = panel<IncidentMemory>({ copied: null, pointed: null }, (scene, { local, change }) => {
    const row = selectedRow(scene);
    if (row === undefined) return null;
    return (
      <>
        <IncidentHead scene={scene} row={row} send={send} />
        <article class="incident-text">
          <Title scene={scene} row={row} />
          <Summary scene={scene} row={row} />
          <Actors scene={scene} row={row} />
          <Reports
            scene={scene}
            row={row}
            pointed={local.pointed}
            onPoint={(pointed) => pointed !== local.pointed && change({ pointed })}
          />
          <Uncertainty scene={scene} row={row} />
          <Sources scene={scene} row={row} />
          <Corrections scene={scene} row={row} />
          <RelatedIncidents scene={scene} row={row} send={send} />
          <CopyLink scene={scene} copied={local.copied} onCopied={(copied) => change({ copied })} />
        </article>
      </>
    );
  })(body, send);

  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented || shown === null) return;
    if (document.querySelector('dialog[open]')) return;
    // In a search field Escape empties the field.
    const { target } = event;
    if (target instanceof HTMLInputElement && target.type === 'search' && target.value !== '') return;
    send(select(null));
  });

  return (scene) => {
    const { selected } = scene.state;
    const wasOpen = shown !== null;
    const isOpening = isFirst;
    isFirst = false;
    const opener = document.activeElement;
    root.hidden = selected === null;
    drawBody(scene);
    if (selected === shown) return;
    if (selected !== null && !isOpening) {
      if (!wasOpen) origin = opener;
      root.scrollTop = 0;
      // The previous and next buttons keep the focus; everything else hands it to the title.
      if (!root.contains(opener) || opener?.closest('.related')) {
        focusHere(root.querySelector('h2'), { preventScroll: true });
      }
    }
    if (selected === null && wasOpen) giveFocusBack(shown, origin);
    shown = selected;
  };
};

/** To what opened the incident; if that is gone, to its row in the list. */
function giveFocusBack(id: string | null, origin: Element | null): void {
  const isUsable = origin instanceof HTMLElement && origin.isConnected && origin !== document.body;
  const row = document.querySelector<HTMLElement>(`#list [data-id="${CSS.escape(id ?? '')}"]`);
  focusHere(isUsable ? origin : (row ?? document.getElementById('list')));
}

function selectedRow({ state, atlas }: Scene): number | undefined {
  return state.selected === null ? undefined : atlas.columns.indexOf.get(state.selected);
}

function Title({ scene, row }: PartProps) {
  const { atlas, locale } = scene;
  const { columns, texts } = atlas;
  const { messages, formats } = locale;
  const { country, type } = columns.sets;
  const code = (set: typeof country): string => set.dictionary[set.codes[set.offsets[row] ?? 0] ?? 0] ?? '';
  const place = [columns.place[row], formats.country(code(country))].filter(Boolean).join(', ');
  const best = columns.killedBest[row] ?? -1;
  const hasRange = columns.killedLow[row] !== columns.killedHigh[row];
  const attackers = columns.attackersKilled[row] ?? -1;
  const injured = columns.injured[row] ?? -1;
  const captivity = columns.captivityUntil[row];
  const notes = [
    best >= 0 && hasRange ? messages.toll.best(formats.number(best)) : '',
    attackers > 0 ? messages.toll.attackers(attackers, formats) : '',
    injured > 0 ? messages.toll.injured(injured, formats) : '',
  ].filter(Boolean);
  const end = columns.end[row];
  return (
    <header>
      <h2 tabIndex={-1} lang={texts.language}>
        {texts.title[row]}
      </h2>
      <p class="incident-meta">
        {formats.dates(columns.start[row] ?? '', end || (columns.start[row] ?? ''))}
        {end === '' && ` (${messages.incident.endUnknown})`}
        {captivity && ` (${messages.incident.captivity(formats.date(captivity))})`} · {place} ·{' '}
        {messages.types[code(type)] ?? code(type)}
      </p>
      <p class="incident-toll">
        <strong>{tollText(columns, row, locale)}</strong> {notes.join(', ')}
      </p>
    </header>
  );
}

function Summary({ scene, row }: PartProps) {
  const { atlas, locale } = scene;
  const { incident } = locale.messages;
  const precision = atlas.columns.locationPrecision[row] ?? 'region';
  return (
    <section>
      <h3>{incident.known}</h3>
      <p lang={atlas.texts.language}>{atlas.texts.summary[row]}</p>
      <p class="fine">
        {incident.precision[precision]}
        {atlas.texts.language !== 'en' && ` ${incident.translated}.`}
      </p>
    </section>
  );
}

function Uncertainty({ scene, row }: PartProps) {
  const { details } = scene.atlas;
  const { incident } = scene.locale.messages;
  const text = details?.uncertainty[row];
  if (!text) return null;
  return (
    <section>
      <h3>
        {incident.uncertain}
        {scene.locale.language !== 'en' && <span class="fine"> · {incident.inEnglish}</span>}
      </h3>
      <p lang="en">{text}</p>
    </section>
  );
}
