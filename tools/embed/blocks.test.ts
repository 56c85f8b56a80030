import { describe, expect, it } from 'vitest';
import { blockOver, blockTag, withoutLanguages } from './blocks.ts';

const textOf = (tag: string): string => /^<script [^>]*>(.*)<\/script>$/s.exec(tag)?.[1] ?? '';

describe('a block', () => {
  it('holds text that cannot end it, and means the same', () => {
    const content = JSON.stringify({ title: '</script><script>alert(1)</script><!--' });
    const tag = blockTag({ name: 'text.en', content });
    expect(tag.match(/<\/?script/g)).toHaveLength(2);
    expect(tag).not.toContain('<!--');
    expect(JSON.parse(textOf(tag))).toEqual(JSON.parse(content));
  });

  it('holds bytes as base64', () => {
    const tag = blockTag({ name: 'ground', content: Uint8Array.of(0, 60, 255) });
    expect(tag).toContain('application/base64');
    expect([...Buffer.from(textOf(tag), 'base64')]).toEqual([0, 60, 255]);
  });

  it('holds only what differs from the one below it', () => {
    const english = { name: 'details.en', content: '{"language":"en","sources":[1,2],"reports":{"a":1}}' };
    const french = { name: 'details.fr', content: '{"language":"fr","sources":[1,2],"reports":{"a":2}}' };
    const over = blockOver(english, french);
    expect(over).toEqual({
      name: 'details.fr',
      content: '{"language":"fr","reports":{"a":2}}',
      over: 'details.en',
    });
    expect(blockTag(over)).toContain('data-over="details.en"');
  });

  it('leaves out the names in languages that nobody asks for', () => {
    const content = '{"places":[{"name":{"en":"Gao","fr":"Gao","ar":"غاو"},"rank":2}],"none":null}';
    expect(withoutLanguages(content, ['ar'])).toBe(
      '{"places":[{"name":{"en":"Gao","fr":"Gao"},"rank":2}],"none":null}',
    );
  });
});
