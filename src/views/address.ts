// The address bar as one more view: it draws the state as a link and sends the reader's Back and Forward.

import { encode } from '../state/link.ts';
import { isQueryRest, queryOf } from '../state/parameters.ts';
import type { InterfaceLanguage, State } from '../state/state.ts';
import { goTo, type Remember } from '../state/steps.ts';
import type { Store } from '../state/store.ts';

/** Steps of one gesture that come closer than this share a history entry. */
const GESTURE_PAUSE_MS = 1500;
/** Browsers refuse floods of history calls, and each holds a frame up: the address follows when a gesture rests. */
const SETTLE_MS = 150;
/** A play goes on for minutes: Safari takes no more than a hundred calls in half a minute. */
const PLAYING_MS = 1000;

export function connectAddress(
  store: Store,
  read: (query: string) => State,
  defaultLanguage: InterfaceLanguage,
): void {
  let written = location.search;
  let gesture = { key: '', atMs: Number.NEGATIVE_INFINITY };
  let timer = 0;

  const write = (state: State, isNewEntry: boolean): void => {
    clearTimeout(timer);
    timer = 0;
    const search = encode(state, defaultLanguage);
    if (search === written) return;
    written = search;
    // An empty query string would leave the old one in place: name the path.
    const hash = isQueryRest(location.hash) ? '' : location.hash;
    const address = `${location.pathname}${search}${hash}`;
    try {
      if (isNewEntry && !state.embed) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    } catch {
      // A page without an address of its own (srcdoc, some sandboxes) cannot write one; the view works without.
    }
  };
  const isNewEntry = (remember: Remember): boolean => {
    if (typeof remember === 'string') return remember === 'push';
    const nowMs = performance.now();
    const isSameGesture = gesture.key === remember.merge && nowMs - gesture.atMs < GESTURE_PAUSE_MS;
    gesture = { key: remember.merge, atMs: nowMs };
    return !isSameGesture;
  };

  store.subscribe((state, before, remember) => {
    if (isNewEntry(remember)) {
      // What a gesture has not written yet belongs to the entry before.
      if (timer !== 0) write(before, false);
      if (remember === 'push') gesture = { key: '', atMs: Number.NEGATIVE_INFINITY };
      write(state, true);
    } else if (
      timer === 0 ||
      (typeof remember === 'object' && !state.playing) ||
      (before.playing && !state.playing)
    ) {
      // A gesture is written when it rests; a pointer that moves over the page puts nothing off.
      clearTimeout(timer);
      const waitMs = state.playing ? PLAYING_MS : SETTLE_MS;
      timer = window.setTimeout(() => write(store.get(), false), waitMs);
    }
  });
  window.addEventListener('popstate', () => {
    clearTimeout(timer);
    timer = 0;
    gesture = { key: '', atMs: Number.NEGATIVE_INFINITY };
    written = location.search;
    store.send(goTo(read(queryOf(location))));
  });
  window.addEventListener('pagehide', () => {
    if (timer !== 0) write(store.get(), false);
  });
}
