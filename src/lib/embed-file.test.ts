import { expect, test } from 'vitest';
import { embedFile, hasSiblings, otherLanguage } from './embed-file.ts';

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
    'file:///atlas/embed.html': true,
    'https://news.example/sahel.html?from=/embed.html': false,
    'https://news.example/embedded.html': false,
    'about:srcdoc': false,
    'blob:https://news.example/embed.html': false,
  };
  for (const [address, expected] of Object.entries(addresses))
    expect(hasSiblings(address), address).toBe(expected);
});
