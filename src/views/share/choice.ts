// What an editor chooses for an embed, and the view that comes of it.

import { EMBED_PARTS } from '../../lib/embed-size.ts';
import { INITIAL_STATE, type InterfaceLanguage, PARTS, type State, type Theme } from '../../state/state.ts';
import { forOthers } from '../shared/for-others.ts';

type Part = (typeof PARTS)[number];

export interface EmbedChoice {
  readonly language: InterfaceLanguage;
  readonly theme: Theme;
  readonly parts: readonly Part[];
  /** `camera`: the part of the map on screen now; `fit`: all incidents of the selection. */
  readonly start: 'fit' | 'camera';
  readonly isSelectedOpen: boolean;
  readonly highlight: readonly string[];
  /** For good as the data are now; else with what later versions add and correct. */
  readonly isPinned: boolean;
}

export function firstChoice(state: State): EmbedChoice {
  return {
    language: state.language,
    theme: state.theme,
    parts: state.parts ?? EMBED_PARTS,
    start: state.camera ? 'camera' : 'fit',
    isSelectedOpen: state.selected !== null,
    highlight: state.highlight,
    isPinned: state.version !== null,
  };
}

/** Whichever version is the newest when it is opened, or the one that is seen now. */
export const ofVersion = (
  state: State,
  version: string,
  { isPinned }: Pick<EmbedChoice, 'isPinned'>,
): State => ({
  ...state,
  version: isPinned ? version : null,
});

/** The state that the embed's address spells out. */
export function embedState(state: State, choice: EmbedChoice): State {
  const { language, theme, parts, start, isSelectedOpen, highlight } = choice;
  const isUsual = parts.length === EMBED_PARTS.length && EMBED_PARTS.every((part) => parts.includes(part));
  return {
    ...forOthers(state),
    // An embed shows the map, never the lineages: in its address they would be a mistake told to every reader.
    stage: INITIAL_STATE.stage,
    language,
    theme,
    highlight,
    parts: isUsual ? null : PARTS.filter((part) => parts.includes(part)),
    camera: start === 'camera' ? state.camera : null,
    selected: isSelectedOpen ? state.selected : null,
  };
}
