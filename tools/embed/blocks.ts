// Payloads as blocks inside a page: text that no browser runs, read by src/blocks.ts.

export interface Block {
  /** The address under which the page opens it. */
  readonly name: string;
  /** JSON text, or bytes. */
  readonly content: string | Uint8Array;
  /** Name of a block of which this one holds only the differing keys. */
  readonly over?: string;
}

/** The block as a tag that holds nothing a browser could take for markup. */
export function blockTag({ name, content, over }: Block): string {
  const isText = typeof content === 'string';
  const type = isText ? 'application/json' : 'application/base64';
  // In JSON a `<` stands in texts only, where it may be spelled out.
  const text = isText ? content.replaceAll('<', '\\u003c') : Buffer.from(content).toString('base64');
  return `<script type="${type}" data-block="${name}"${over ? ` data-over="${over}"` : ''}>${text}</script>`;
}

/** The same payload in another language, without the keys in which both agree. */
export function blockOver(below: Block, block: Block): Block {
  const parsed = (content: Block['content']): Record<string, unknown> => JSON.parse(String(content));
  const lower = parsed(below.content);
  const differing = Object.entries(parsed(block.content)).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(lower[key]),
  );
  return { name: block.name, content: JSON.stringify(Object.fromEntries(differing)), over: below.name };
}

/** The payload without names in languages that the page does not speak: `{en, fr, ar}` stands for one text. */
export function withoutLanguages(content: string, languages: readonly string[]): string {
  return JSON.stringify(
    JSON.parse(content, (key, value: unknown) => (languages.includes(key) ? undefined : value)),
  );
}
