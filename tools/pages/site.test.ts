import { expect, test } from 'vitest';
import { addressFor, siteOf } from './site.ts';

test('the configured address ends with one slash and makes addresses absolute', () => {
  const site = siteOf({ SITE_ADDRESS: ' https://news.example/atlas ' });
  expect(site).toEqual({ address: 'https://news.example/atlas/', isConfigured: true });
  expect(addressFor(site, 'incidents/x.html', '../')).toBe('https://news.example/atlas/incidents/x.html');
});

test('without one nothing absolute is claimed', () => {
  const site = siteOf({});
  expect(site.isConfigured).toBe(false);
  expect(addressFor(site, 'incidents/x.html', '../')).toBe('../incidents/x.html');
});

test.each(['news.example/atlas', 'ftp://news.example/', 'javascript:alert(1)'])('%s is refused', (text) => {
  expect(() => siteOf({ SITE_ADDRESS: text })).toThrow('SITE_ADDRESS');
});
