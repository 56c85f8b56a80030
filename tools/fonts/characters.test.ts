import { expect, test } from 'vitest';
import { charactersOf } from './characters.ts';

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
