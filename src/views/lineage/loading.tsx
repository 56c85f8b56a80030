// The lives of the groups as they arrive, and what stands in their place until then.

import type { TextLanguage } from '../../data/languages.ts';
import type { LineagePayload } from '../../data/payload/lineages.ts';
import { lineageMessages } from '../../i18n/lineage.ts';
import type { Region } from '../shared/region.ts';
import { troubleWords } from '../shared/trouble.ts';
import { Waiting } from '../shared/waiting.tsx';

export type Load = (language: TextLanguage) => Promise<LineagePayload>;

export interface Loading {
  /** Of the language that was asked for last, or that of the one before until then. */
  readonly payload: () => LineagePayload | null;
  readonly ask: (language: TextLanguage, isRetry: boolean) => void;
  /** The picture in the language before, if there is one, stays below it. */
  readonly drawNotice: (language: TextLanguage) => void;
}

/** `again` asks once more where that failed and is wanted; `onChange`: something has arrived, or will not. */
export function createLoading(
  load: Load,
  notice: Region,
  again: () => TextLanguage | null,
  onChange: () => void,
): Loading {
  let payload: LineagePayload | null = null;
  let asked: TextLanguage | null = null;
  let hasFailed = false;

  const ask = (language: TextLanguage, isRetry: boolean): void => {
    if (asked === language && !(hasFailed && isRetry)) return;
    asked = language;
    hasFailed = false;
    load(language).then(
      (loaded) => {
        if (asked === language) payload = loaded;
        onChange();
      },
      () => {
        if (asked === language) hasFailed = true;
        onChange();
      },
    );
  };
  const retry = (): void => {
    const language = hasFailed ? again() : null;
    if (language === null) return;
    ask(language, true);
    onChange();
  };
  window.addEventListener('online', retry);
  return {
    payload: () => payload,
    ask,
    drawNotice(language) {
      const words = lineageMessages(language);
      notice.draw([hasFailed, payload === null, language], () => {
        if (hasFailed)
          return (
            <div role="alert">
              <p>{words.failed}</p>
              <button type="button" class="button" onClick={retry}>
                {troubleWords(language).again}
              </button>
            </div>
          );
        return payload ? null : (
          <p>
            <Waiting screen={words.loading} paper={words.notPrinted} />
          </p>
        );
      });
    },
  };
}
