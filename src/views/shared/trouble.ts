// What could not be fetched is said here, each thing once, in the reader's language and with what to do: one notice at
// the page's foot for all that has no place of its own. It stays until it is healed or closed.

import { isGone } from '../../data/receive.ts';
import { en, type Lost, type TroubleMessages } from '../../i18n/en/trouble.ts';
import { GROUND_LOST } from '../../i18n/ground.ts';
import type { InterfaceLanguage } from '../../state/state.ts';
import { plainButton } from './plain-button.ts';

interface Trouble {
  readonly lost: Lost;
  readonly reason: unknown;
  /** Asks for it once more; says so when that fails as well. */
  readonly again: () => unknown;
  /** `again` does what a reader wanted then, and may want no more when the network is back. */
  readonly isAction?: boolean;
}

export interface Troubles {
  /** `key` tells one from the other: of each, only the last is said. */
  say(key: unknown, trouble: Trouble): void;
  /** It is here now, or nobody needs it. */
  over(key: unknown): void;
  speak(language: InterfaceLanguage): void;
}

export const NO_TROUBLES: Troubles = {
  say() {},
  over() {},
  speak() {},
};

/** Of a page that carries all it needs: it can lack its ground alone, and no second try would help. */
export function troublesOfOneFile(root: HTMLElement, language: InterfaceLanguage): Troubles {
  return {
    say(_, { lost }) {
      if (lost !== 'ground') return;
      root.textContent = GROUND_LOST[language];
      root.hidden = false;
    },
    over() {},
    speak() {},
  };
}

export function createTroubles(root: HTMLElement, firstLanguage: InterfaceLanguage): Troubles {
  const open = new Map<unknown, Trouble>();
  let language = firstLanguage;
  const draw = (): void => {
    root.lang = language;
    root.hidden = open.size === 0;
    fillWithTroubles(root, language, [...open.values()], again, close);
  };
  const close = (): void => {
    open.clear();
    draw();
  };
  const tryAgain = (isMeant: (trouble: Trouble) => boolean): void => {
    const tried = [...open].filter(([, trouble]) => isMeant(trouble));
    // What fails once more is said anew: a screen reader hears it again.
    for (const [key] of tried) open.delete(key);
    draw();
    for (const [, trouble] of tried) trouble.again();
  };
  const again = (): void => tryAgain(() => true);
  window.addEventListener('online', () => tryAgain(({ isAction }) => !isAction));
  return {
    say(key, trouble) {
      open.set(key, trouble);
      draw();
    },
    over(key) {
      if (open.delete(key)) draw();
    },
    speak(next) {
      if (next === language) return;
      language = next;
      draw();
    },
  };
}

export function fillWithTroubles(
  root: HTMLElement,
  language: InterfaceLanguage,
  troubles: readonly Pick<Trouble, 'lost' | 'reason'>[],
  again: () => void,
  close: () => void,
): void {
  const words = troubleWords(language);
  const hasGone = troubles.some(({ reason }) => isGone(reason));
  const sentences = [...new Set(troubles.map(({ lost }) => words.lost[lost]))];
  const said = document.createElement('p');
  said.textContent = [...sentences, hasGone ? words.renewed : words.retry].join(' ');
  const buttons = document.createElement('p');
  buttons.className = 'trouble-buttons';
  buttons.append(
    ...(hasGone ? [plainButton(words.reload, () => location.reload())] : []),
    plainButton(words.again, again),
    plainButton(words.close, close),
  );
  root.replaceChildren(...keptWords(root), ...(troubles.length > 0 ? [said, buttons] : []));
}

/** The page brings those of every language but English (tools/pages/home.tsx): fetched, they could fail as well. */
export function troubleWords(language: InterfaceLanguage): TroubleMessages {
  const words = document.querySelector<HTMLElement>(`#trouble > [lang="${language}"]`)?.dataset.words;
  return words ? (JSON.parse(words) as TroubleMessages) : en;
}

function keptWords(root: HTMLElement): HTMLElement[] {
  const kept = [...root.querySelectorAll<HTMLElement>(':scope > [data-words]')];
  for (const element of kept) element.hidden = true;
  return kept;
}
