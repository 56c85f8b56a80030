// What has to be learnt first keeps nobody waiting: the answer before stands, and who types on is answered that alone.

import { expect, test, vi } from 'vitest';
import { createAsking } from './asking.ts';
import { CORE, TEXTS } from './data/fixture.ts';
import { atlasOf } from './data/load.ts';
import { createEngine, type Engine } from './engine/engine.ts';
import type { Question } from './query/answer.ts';
import { NO_FILTERS } from './query/facets.ts';

/** Learns a word in five steps. */
function learning() {
  const known = new Set(['']);
  const engine = createEngine(atlasOf(CORE, TEXTS));
  function* learn(text: string) {
    for (let step = 0; step < 5; step++) yield;
    known.add(text);
  }
  const asked: string[] = [];
  const slow: Engine = {
    prepare: ({ filters }) => (known.has(filters.text) ? null : learn(filters.text)),
    query(question) {
      asked.push(question.filters.text);
      return engine.query(question);
    },
  };
  return { slow, asked };
}

const START: Question = {
  filters: NO_FILTERS,
  compare: null,
  view: null,
  axis: { from: 15_000, to: 17_000 },
  sort: { key: 'date', descending: true },
};

test('a word is answered once it is learnt; until then the rest of the question is', async () => {
  const { slow, asked } = learning();
  let question = START;
  const waits: boolean[] = [];
  const onAnswer = vi.fn();
  const asking = createAsking(slow, () => question, { onAnswer, onWait: (is) => waits.push(is) });
  const all = asking.answer().shown;

  question = { ...START, filters: { ...NO_FILTERS, text: 'gao' } };
  asking.ask(null);
  expect(asking.answer().shown).toBe(all);
  question = { ...START, filters: { ...NO_FILTERS, text: 'gao', country: ['DZ'] } };
  asking.ask(null);
  expect(asking.answer().shown).toBeLessThan(all);
  expect(waits).toEqual([true]);

  // Typed on: the first word is left.
  question = { ...START, filters: { ...NO_FILTERS, text: 'nowhere' } };
  asking.ask(null);
  await vi.waitFor(() => expect(onAnswer).toHaveBeenCalledTimes(1));
  expect(asking.answer().shown).toBe(0);
  expect(waits).toEqual([true, false]);
  expect(asked.filter((text) => text === 'gao')).toEqual([]);
});

test('another engine asks nothing of the words before', () => {
  const { slow, asked } = learning();
  const question = { ...START, filters: { ...NO_FILTERS, text: 'gao' } };
  const asking = createAsking(createEngine(atlasOf(CORE, TEXTS)), () => question, {
    onAnswer: () => undefined,
    onWait: () => undefined,
  });
  asking.ask(slow);
  expect(asked).toEqual(['']);
});
