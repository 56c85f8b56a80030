import { describe, expect, it } from 'vitest';
import { encode } from './link.ts';
import { INITIAL_STATE, type State } from './state.ts';
import { select, setTime, startTour } from './steps.ts';
import { dateStep, dropTour, leavesViewToTour, leaveTour, showStep, stepQuery } from './tour-steps.ts';

const tour = { id: 'bamako', step: 3 };
const reader: State = { ...INITIAL_STATE, language: 'fr', theme: 'dark', parts: ['timeline'], selected: 'a' };

describe('a step of a tour', () => {
  it('shows its view with the language, colours and parts of the reader, and nothing else of before', () => {
    expect(stepQuery(reader, tour, 'from=2013&map=6/17/8')).toBe(
      '?tour=bamako&step=3&lang=fr&theme=dark&show=timeline&from=2013&map=6/17/8',
    );
  });

  it('keeps what addresses never carry', () => {
    const now = { ...reader, sort: { key: 'deaths', descending: true } as const };
    const next = showStep({ ...INITIAL_STATE, tour }).apply(now);
    expect(next).toMatchObject({ tour, selected: null, sort: now.sort });
  });
});

describe('the view is the tour’s to say', () => {
  it('where an address names nothing but the tour', () => {
    expect(leavesViewToTour({ ...INITIAL_STATE, tour, language: 'fr' }, null)).toBe(true);
    expect(leavesViewToTour({ ...INITIAL_STATE, tour, selected: 'a' }, null)).toBe(false);
  });

  it('where only the tour or its step has changed, whatever was shown', () => {
    expect(leavesViewToTour(startTour('bamako').apply(reader), reader)).toBe(true);
    expect(leavesViewToTour(select('b').apply({ ...reader, tour }), reader)).toBe(false);
  });
});

it('the days of a step never enter the address, and are gone with it', () => {
  const days = { from: 15848, to: 15849 };
  const dated = dateStep(days).apply({ ...reader, tour });
  expect(dated.tour).toEqual({ ...tour, days });
  expect(encode(dated, 'fr')).toBe(encode({ ...reader, tour }, 'fr'));
  expect(dateStep(days).apply(reader)).toBe(reader);
});

it('leaving keeps the view', () => {
  const touring = setTime({ from: 0, to: 9 }).apply({ ...reader, tour });
  expect(leaveTour().apply(touring)).toEqual({ ...touring, tour: null });
  expect(leaveTour().apply(reader)).toBe(reader);
});

it('a tour that is not there is dropped, and said', () => {
  const dropped = dropTour().apply({ ...reader, tour });
  expect(dropped).toMatchObject({ tour: null, problems: [{ key: 'tour', value: 'bamako, 3' }] });
  expect(encode(dropped, 'fr')).not.toContain('tour');
});
