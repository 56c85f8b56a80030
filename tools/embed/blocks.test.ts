import { describe, expect, it } from 'vitest';
import { blockTag } from './blocks.ts';

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
});
