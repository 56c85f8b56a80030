// The page around an embed as one more view: it is told the size, what is selected and filtered, and may send changes.

import { recordById } from '../../data/record.ts';
import { changed, changesOf } from '../../state/change.ts';
import { encode } from '../../state/link.ts';
import type { State } from '../../state/state.ts';
import { goTo } from '../../state/steps.ts';
import type { Store } from '../../state/store.ts';
import type { Span } from '../shared/embed-sheet.ts';
import type { Draw, Scene } from '../view.ts';
import { frameNamesOf, isSizeRequest, linkMessage, sizeMessages } from './dialects.ts';
import { leadOf } from './lead.ts';
import { sheetSpan } from './sheet-span.ts';

const VERSION = 1;
/** For hosts whose listener comes after our first message and which do not ask. */
const REPEAT_AFTER_MS = [300, 1000, 3000, 8000];

/** `read` as for the address bar; `address` is the frame's as the host wrote it. Only within a frame. */
export function connectHost(store: Store, read: (search: string) => State, address: string): Draw {
  const names = frameNamesOf(address);
  // The host's origin is not known and nothing of this is secret.
  const post = (message: unknown): void => window.parent.postMessage(message, '*');
  const postOwn = (type: string, content: object): void =>
    post({ type: `incident-atlas:${type}`, version: VERSION, ...content });

  let scene: Scene | null = null;
  let toldSize = '';
  const tellSize = (isRepeat: boolean): void => {
    if (!scene?.state.embed) return;
    const heightPx = Math.ceil(document.body.getBoundingClientRect().height);
    const size = { widthPx: document.documentElement.clientWidth, heightPx };
    const key = `${size.widthPx} ${heightPx}`;
    if (heightPx === 0 || (key === toldSize && !isRepeat)) return;
    // Another width is another layout.
    if (key !== toldSize && scene.state.selected !== null) placeSheet(false);
    toldSize = key;
    for (const message of sizeMessages(size, names)) post(message);
  };
  new ResizeObserver(() => tellSize(false)).observe(document.body);
  for (const delayMs of REPEAT_AFTER_MS) setTimeout(() => tellSize(true), delayMs);

  // What a link leads to would replace the embed in the article, or refuse to be framed.
  document.addEventListener('click', (event) => {
    const { target } = event;
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
    const href = link?.getAttribute('href') ?? '';
    if (!link) return;
    if (names.secret === '') {
      if (/^(?:#|mailto:)/.test(href)) return;
      link.target = '_blank';
      link.relList.add('noopener');
      return;
    }
    const lead = leadOf(href, new URL('.', address).href, store.get());
    if (lead === null) return;
    event.preventDefault();
    post(linkMessage(lead, names));
  });
  window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== window.parent || !store.get().embed) return;
    if (isSizeRequest(data, names)) tellSize(true);
    else applyChange(store, read, data);
  });

  return (next) => {
    const before = scene;
    scene = next;
    if (!next.state.embed) return;
    if (!before) {
      if (next.state.selected !== null) placeSheet(false);
      tellSize(true);
      postOwn('ready', { ...viewOf(next), ...selectionOf(next) });
      return;
    }
    if (next.state.selected !== before.state.selected) {
      if (next.state.selected !== null) placeSheet(true);
      postOwn('select', selectionOf(next));
    }
    if (next.state.filters !== before.state.filters) postOwn('filter', viewOf(next));
  };
}

/** Nothing happens unless the message has our shape and every value in it means something. */
function applyChange(store: Store, read: (search: string) => State, message: unknown): void {
  if (typeof message !== 'object' || message === null) return;
  const { type, version, params } = message as Record<string, unknown>;
  if (type !== 'incident-atlas:set' || version !== VERSION) return;
  const changes = changesOf(params);
  if (!changes) return;
  const state = store.get();
  const next = read(changed(encode(state, null), changes));
  if (next.problems.length > 0) return;
  store.send(goTo({ ...next, embed: true, problems: state.problems }));
}

/** Below the map at once; what a reader opens also comes to where the reader is looking, as soon as that is known. */
function placeSheet(isOpening: boolean): void {
  const style = document.documentElement.style;
  const place = (sight: Span | null): void => {
    const atlas = document.getElementById('atlas')?.getBoundingClientRect();
    const map = document.getElementById('map')?.getBoundingClientRect();
    if (!atlas || !map) return;
    const room = { topPx: atlas.top, bottomPx: atlas.bottom };
    const { topPx, bottomPx } = sheetSpan(room, map.bottom, sight ?? room);
    style.setProperty('--sheet-start', `${Math.round(topPx - atlas.top)}px`);
    style.setProperty('--sheet-end', `${Math.round(atlas.bottom - bottomPx)}px`);
  };
  place(null);
  if (!isOpening) return;
  const observer = new IntersectionObserver(([entry]) => {
    observer.disconnect();
    if (entry) place({ topPx: entry.intersectionRect.top, bottomPx: entry.intersectionRect.bottom });
  });
  observer.observe(document.documentElement);
}

function viewOf({ state, answer }: Scene): object {
  const { embed: _, ...params } = Object.fromEntries(new URLSearchParams(encode(state, null)));
  return { params, shown: answer.shown, total: answer.total };
}

function selectionOf({ state, atlas }: Scene): { incident: string | null; title: string | null } {
  const { selected: incident } = state;
  return { incident, title: recordById(atlas, incident)?.title ?? null };
}
