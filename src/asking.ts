// The question that the state asks, and the newest answer. What an engine has to learn first (a word to search for in
// millions of rows, their order by place) is learnt in slices: until then the answer before stands, and the page is told.

import type { Engine } from './engine/engine.ts';
import type { Answer, Question } from './query/answer.ts';

interface AskingEvents {
  /** What had to wait is there. */
  readonly onAnswer: () => void;
  readonly onWait: (isWaiting: boolean) => void;
}

export interface Asking {
  readonly answer: () => Answer;
  /** Where the state asks something else, or another engine is to answer. */
  readonly ask: (other: Engine | null) => void;
}

export function createAsking(first: Engine, questionNow: () => Question, events: AskingEvents): Asking {
  let engine = first;
  let question = questionNow();
  let answer = engine.query(question);
  /** What is being learnt. */
  let waiting: { readonly text: string; readonly sort: Question['sort'] } | null = null;

  const wait = (next: typeof waiting): void => {
    if ((waiting === null) !== (next === null)) events.onWait(next !== null);
    waiting = next;
  };
  /** The rest of the question is answered at once. */
  const meanwhile = (next: Question, isOther: boolean): Question => {
    const steps = engine.prepare?.(next);
    if (!steps) {
      wait(null);
      return next;
    }
    const { text } = next.filters;
    if (isOther || waiting?.text !== text || waiting.sort !== next.sort) {
      const own = { text, sort: next.sort };
      wait(own);
      // Who types on asks for another word: this one is left.
      void import('./engine/steps.ts')
        .then(({ inSlices }) => inSlices(steps, () => waiting !== own))
        .then((isDone) => {
          if (!isDone || waiting !== own) return;
          ask(null);
          events.onAnswer();
        });
    }
    const before = isOther
      ? { text: '', sort: BY_DATE }
      : { text: question.filters.text, sort: question.sort };
    return { ...next, filters: { ...next.filters, text: before.text }, sort: before.sort };
  };
  const ask = (other: Engine | null): void => {
    engine = other ?? engine;
    const next = meanwhile(questionNow(), other !== null);
    const isSame = (Object.keys(next) as (keyof Question)[]).every((key) => next[key] === question[key]);
    if (isSame && !other) return;
    performance.mark('atlas:query-start');
    question = next;
    answer = engine.query(next);
    performance.measure('atlas:query', 'atlas:query-start');
  };
  return { answer: () => answer, ask };
}

const BY_DATE: Question['sort'] = { key: 'date', descending: true };
