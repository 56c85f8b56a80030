// What the map says of the place it has gone to, with a ring in its middle, where the place is; until it is touched.

interface PlaceNote {
  readonly show: (text: string) => void;
}

const SHOWN_MS = 15_000;
/** A part of the page that was closed to the reader a moment ago is not read out. */
const SPOKEN_AFTER_MS = 100;

export function createPlaceNote(): PlaceNote {
  const map = document.getElementById('map');
  const [element, ring, words] = [
    document.createElement('div'),
    document.createElement('span'),
    document.createElement('p'),
  ];
  element.className = 'place-note';
  ring.className = 'place-ring';
  words.className = 'place-said';
  words.setAttribute('aria-live', 'polite');
  element.append(ring, words);
  map?.append(element);
  let timer = 0;
  const hide = (): void => {
    clearTimeout(timer);
    element.classList.remove('is-shown');
    words.textContent = '';
  };
  for (const type of ['pointerdown', 'wheel', 'keydown'])
    map?.addEventListener(type, hide, { capture: true, passive: true });
  window.addEventListener('popstate', hide);
  return {
    show(text) {
      hide();
      timer = window.setTimeout(() => {
        element.classList.add('is-shown');
        words.textContent = text;
        timer = window.setTimeout(hide, SHOWN_MS);
      }, SPOKEN_AFTER_MS);
    },
  };
}
