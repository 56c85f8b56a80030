// The page around an embed as one more view: it is told the size, what is selected and filtered, and may send changes.

import { changed, changesOf } from '../../state/change.ts';
import { encode } from '../../state/link.ts';
import type { State } from '../../state/state.ts';
import { goTo } from '../../state/steps.ts';
import type { Store } from '../../state/store.ts';
import type { Draw, Scene } from '../view.ts';
import { frameNamesOf, isSizeRequest, sizeMessages } from './dialects.ts';

const VERSION = 1;
/** For hosts whose listener comes after our first message and which do not ask. */
const REPEAT_AFTER_MS = [300, 1000, 3000, 8000];

/** `read` as for the address bar; `search` is what the host put into the frame's address. Only within a frame. */
export function connectHost(store: Store, read: (search: string) => State, search: string): Draw {
  const names = frameNamesOf(location.pathname, search);
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
    toldSize = key;
    for (const message of sizeMessages(size, names)) post(message);
  };
  new ResizeObserver(() => tellSize(false)).observe(document.body);
  for (const delayMs of REPEAT_AFTER_MS) setTimeout(() => tellSize(true), delayMs);

  // What a link leads to would replace the embed in the article, or refuse to be framed.
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
    if (link && !/^(?:#|mailto:)/.test(link.getAttribute('href') ?? '')) link.target = '_blank';
  });
  window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== window.parent || !store.get().embed) return;
    if (isSizeRequest(data)) tellSize(true);
    else applyChange(store, read, data);
  });

  return (next) => {
    const before = scene;
    scene = next;
    if (!next.state.embed) return;
    if (!before) {
      tellSize(true);
      postOwn('ready', viewOf(next));
      return;
    }
    if (next.state.selected !== before.state.selected) {
      if (next.state.selected !== null) openInSight();
      postOwn('select', { incident: next.state.selected, title: titleOf(next) });
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

/** A frame as high as its content is larger than most windows: the incident opens where the reader is looking. */
function openInSight(): void {
  const page = document.documentElement;
  const observer = new IntersectionObserver(([entry]) => {
    observer.disconnect();
    const topPx = entry?.isIntersecting ? entry.intersectionRect.top : 0;
    page.style.setProperty('--sight-top', `${Math.max(0, Math.round(topPx))}px`);
  });
  observer.observe(page);
}

function viewOf({ state, answer }: Scene): object {
  const { embed: _, ...params } = Object.fromEntries(new URLSearchParams(encode(state, null)));
  return { params, shown: answer.shown, total: answer.total };
}

function titleOf({ state, atlas }: Scene): string | null {
  const row = state.selected === null ? undefined : atlas.columns.indexOf.get(state.selected);
  return row === undefined ? null : (atlas.texts.title[row] ?? null);
}
