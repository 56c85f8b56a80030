// The words, texts and sources that are read: in the reader's language, fetched anew with another one.

import type { Resources } from './data/fetch.ts';
import type { Atlas } from './data/load.ts';
import type { InterfaceLanguage } from './state/state.ts';
import type { Troubles } from './views/shared/trouble.ts';

interface ReadingParts {
  readonly resources: Pick<Resources, 'texts' | 'details'>;
  readonly loadWords: (language: InterfaceLanguage) => Promise<unknown>;
  readonly troubles: Pick<Troubles, 'say' | 'over'>;
  readonly languageNow: () => InterfaceLanguage;
  readonly atlasNow: () => Atlas;
  /** Takes over what has come, or that it has not; `isSearchChanged`: other texts, in which other words are found. */
  readonly onChange: (patch: Partial<Atlas>, isSearchChanged: boolean) => void;
}

export interface Reading {
  /** After a change of language: its words and texts, then its sources. */
  speak(): Promise<void>;
  /** Sources, reports and notes in the language of now; again, if they could not be had. */
  explain(): Promise<void>;
  /** `reason`: why the words of the first language could not be had. */
  sayLost(reason: unknown): void;
}

export function createReading(parts: ReadingParts): Reading {
  const { resources, loadWords, troubles, languageNow, atlasNow, onChange } = parts;
  /** What another language or another try may heal is no longer said to have failed. */
  const forgetFailure = (): void => {
    if (atlasNow().detailsFailed) onChange({ detailsFailed: false }, false);
  };
  const sayLost = (reason: unknown): void =>
    troubles.say('language', { lost: 'language', reason, again: speak });
  const speak = async (): Promise<void> => {
    const language = languageNow();
    forgetFailure();
    try {
      await loadWords(language);
      const texts = await resources.texts(language);
      if (languageNow() !== language) return;
      troubles.over('language');
      onChange({ texts, details: null }, true);
    } catch (reason) {
      if (languageNow() !== language) return;
      // The titles stay in the language they were in, each marked with its own `lang`.
      sayLost(reason);
      onChange({}, false);
    }
    await explain();
  };
  const explain = async (): Promise<void> => {
    const language = languageNow();
    forgetFailure();
    try {
      const details = await resources.details(language);
      if (languageNow() === language) onChange({ details, detailsFailed: false }, false);
    } catch {
      // The incident panel says so in the place of the sources.
      if (languageNow() === language) onChange({ detailsFailed: true }, false);
    }
  };
  return { speak, explain, sayLost };
}
