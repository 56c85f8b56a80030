import { expect, test } from 'vitest';
import { arabicCharactersOf, charactersOf } from './characters.ts';

test('Latin-1 and Latin punctuation are always there, control characters never', () => {
  const characters = charactersOf([]);
  for (const character of 'aZ0éèç«»’–\u00a0\u202f→×') expect(characters).toContain(character);
  expect(characters).not.toMatch(/\p{Cc}/u);
});

test('what the tables write in Latin letters is added, other scripts are not', () => {
  const characters = charactersOf(['Şükrü, Łódź', 'باماكو']);
  expect(characters).toContain('Ş');
  expect(characters).toContain('Ł');
  expect(characters).not.toMatch(/\p{Script=Arabic}/u);
});

test('each once, and the same whatever the order of the texts', () => {
  const characters = charactersOf(['ŻŁ', 'Ł']);
  expect(characters).toBe(charactersOf(['Ł', 'ŁŻ']));
  expect(new Set(characters).size).toBe([...characters].length);
});

test('the Arabic faces hold the alphabet and what the tables add, no digit and no Latin letter', () => {
  const characters = arabicCharactersOf(['كوليكورو ڤ, Gao 2012']);
  for (const character of 'بةىئ،ڤ') expect(characters).toContain(character);
  expect(characters).not.toMatch(/[\p{Script=Latin}\d]/u);
});
