import { expect, test } from 'vitest';
import { embedFile, hasSiblings, otherLanguage, otherVersion } from './embed-file.ts';

test('each language has a file, English the one that was there before', () => {
  expect([embedFile('en'), embedFile('fr')]).toEqual(['embed.html', 'embed.fr.html']);
});

test('the address decides who speaks, then the file, and for embed.html the reader', () => {
  expect(otherLanguage('en', 'fr', 'en')).toBe('fr');
  expect(otherLanguage('en', 'en', 'fr')).toBeNull();
  expect(otherLanguage('en', undefined, 'fr')).toBe('fr');
  expect(otherLanguage('fr', undefined, 'en')).toBeNull();
  expect(otherLanguage('fr', 'en', 'fr')).toBe('en');
});

test('nobody is sent back and forth', () => {
  for (const asked of ['en', 'fr', undefined]) {
    for (const preferred of ['en', 'fr']) {
      for (const own of ['en', 'fr']) {
        const next = otherLanguage(own, asked, preferred);
        if (next) expect(otherLanguage(next, asked, preferred)).toBeNull();
      }
    }
  }
});

test('a file that was renamed or pasted into a page speaks its own language only', () => {
  const addresses = {
    'https://news.example/maps 2026/embed.html?lang=fr#x': true,
    'https://news.example/embed.fr.html': true,
    'https://news.example/embed?year=2015': true,
    'https://news.example/embed.2026-11-24.fr.html?year=2015': true,
    'file:///atlas/embed.html': true,
    'https://news.example/sahel.html?from=/embed.html': false,
    'https://news.example/embedded.html': false,
    'about:srcdoc': false,
    'blob:https://news.example/embed.html': false,
  };
  for (const [address, expected] of Object.entries(addresses))
    expect(hasSiblings(address), address).toBe(expected);
});

test('an older version of the data has files of its own, and the address decides which is read', () => {
  expect(embedFile('en', '2026-01-01')).toBe('embed.2026-01-01.html');
  expect(embedFile('fr', '2026-01-01')).toBe('embed.2026-01-01.fr.html');
  const published = ['2026-01-01', '2026-02-01'];
  expect(otherVersion('', '2026-01-01', published)).toBe('2026-01-01');
  expect(otherVersion('2026-01-01', '2026-01-01', published)).toBeNull();
  expect(otherVersion('2026-01-01', '2026-02-01', published)).toBe('');
  expect(otherVersion('', '2026-02-01', published)).toBeNull();
  // What was never published leads nowhere: there would be no file.
  expect(otherVersion('', '2019-01-01', published)).toBeNull();
  expect(otherVersion('2026-01-01', null, published)).toBeNull();
});
