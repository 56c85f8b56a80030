// What the map says of the place it has gone to, with a ring where the place is; until it is touched or looks elsewhere.

interface PlaceNote {
  readonly show: (text: string) => void;
  readonly hide: () => void;
}

const SHOWN_MS = 15_000;
/** A part of the page that was closed to the reader a moment ago is not read out. */
const SPOKEN_AFTER_MS = 100;
/** The sentence of figures, which loses what was typed, would be a second message; it is there for who reads on. */
const HUSHED_MS = 1500;

export function createPlaceNote(): PlaceNote {
  const map = document.getElementById('map');
  const [element, ring, words] = [
    document.createElement('div'),
    document.createElement('span'),
    document.createElement('p'),
  ];
  element.className = 'place-note';
  ring.className = 'place-ring';
  ring.hidden = true;
  words.className = 'place-said';
  words.setAttribute('aria-live', 'polite');
  element.append(words);
  map?.append(element);
  let timer = 0;
  let hushedTimer = 0;
  const hushFigures = (): void => {
    const figures = document.querySelector('#receipt [role="status"]');
    figures?.setAttribute('aria-live', 'off');
    clearTimeout(hushedTimer);
    hushedTimer = window.setTimeout(() => figures?.removeAttribute('aria-live'), HUSHED_MS);
  };
  const hide = (): void => {
    clearTimeout(timer);
    element.classList.remove('is-shown');
    ring.hidden = true;
    words.textContent = '';
  };
  /** In the middle of the map, among its panes: below names and marks, which it must not cut. */
  const drawRing = (): void => {
    const names = map?.querySelector('.leaflet-names-pane');
    if (!map || !names?.parentElement) return;
    names.before(ring);
    const [frame, panes] = [map.getBoundingClientRect(), names.parentElement.getBoundingClientRect()];
    ring.style.left = `${frame.left + frame.width / 2 - panes.left}px`;
    ring.style.top = `${frame.top + frame.height / 2 - panes.top}px`;
    ring.hidden = false;
  };
  for (const type of ['pointerdown', 'wheel', 'keydown'])
    map?.addEventListener(type, hide, { capture: true, passive: true });
  window.addEventListener('popstate', hide);
  return {
    hide,
    show(text) {
      hide();
      hushFigures();
      timer = window.setTimeout(() => {
        element.classList.add('is-shown');
        drawRing();
        words.textContent = text;
        timer = window.setTimeout(hide, SHOWN_MS);
      }, SPOKEN_AFTER_MS);
    },
  };
}
