import { describe, expect, it } from 'vitest';
import { changed, changesOf } from './change.ts';

describe('changes from outside', () => {
  it('are texts and numbers under known names', () => {
    expect(changesOf({ group: 'aqim', year: 2015 })).toEqual({ group: 'aqim', year: '2015' });
    expect(changesOf({ incident: '' })).toEqual({ incident: '' });
    expect(changesOf({})).toEqual({});
  });

  it('are known by their names however these are written', () => {
    expect(changesOf({ Country: 'ML', ' YEAR ': 2015 })).toEqual({ country: 'ML', year: '2015' });
  });

  it('leave unknown names out', () => {
    expect(
      changesOf({ year: '2015', onload: 'alert(1)', embed: '0', data: 'https://example.org/x.csv' }),
    ).toEqual({ year: '2015' });
    expect(
      changesOf(JSON.parse('{"__proto__":{"year":"2015"},"constructor":{"prototype":{"q":"x"}}}')),
    ).toEqual({});
  });

  it.each([
    null,
    undefined,
    'year=2015',
    ['year', '2015'],
    { year: ['2015'] },
    { group: { toString: () => 'aqim' } },
    { year: Number.NaN },
    { q: true },
    { year: '2015', q: null },
    { q: 'x'.repeat(5000) },
    { q: '<img src=x onerror=alert(1)>' },
  ])('are nothing at all when a value is no text: %j', (params) => {
    expect(changesOf(params)).toBeNull();
  });
});

describe('a changed address', () => {
  const paramsOf = (search: string, changes: Record<string, string>) =>
    Object.fromEntries(new URLSearchParams(changed(search, changes)));

  it('keeps what is not named', () => {
    expect(paramsOf('?group=aqim&lang=fr', { country: 'ML' })).toEqual({
      group: 'aqim',
      lang: 'fr',
      country: 'ML',
    });
  });

  it('replaces a parameter however it was written, and keeps those of others', () => {
    expect(paramsOf('?Country=ML&amp;Year=2015&childId=a', { country: 'DZ', from: '2012' })).toEqual({
      country: 'DZ',
      from: '2012',
      to: '2015',
      childId: 'a',
    });
  });

  it('loses what is named and empty', () => {
    expect(paramsOf('?group=aqim&incident=x', { incident: '' })).toEqual({ group: 'aqim' });
  });

  it('has one period, whichever way it is written', () => {
    expect(paramsOf('?from=2012-03&to=2013', { year: '2015' })).toEqual({ year: '2015' });
    expect(paramsOf('?from=2012-03&to=2013', { year: '' })).toEqual({});
    expect(paramsOf('?year=2012-2015', { from: '2013-06' })).toEqual({ from: '2013-06', to: '2015' });
    expect(paramsOf('?year=2012', { to: '' })).toEqual({ from: '2012' });
    expect(paramsOf('', { from: '2013', year: '2012', to: '2014' })).toEqual({ from: '2013', to: '2014' });
  });
});
