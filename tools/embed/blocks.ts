// Payloads as blocks inside a page: text that no browser runs, read by src/blocks.ts.

export interface Block {
  /** The address under which the page opens it. */
  readonly name: string;
  /** JSON text, or bytes. */
  readonly content: string | Uint8Array;
}

/** The block as a tag that holds nothing a browser could take for markup. */
export function blockTag({ name, content }: Block): string {
  const isText = typeof content === 'string';
  const type = isText ? 'application/json' : 'application/base64';
  // In JSON a `<` stands in texts only, where it may be spelled out.
  const text = isText ? content.replaceAll('<', '\\u003c') : Buffer.from(content).toString('base64');
  return `<script type="${type}" data-block="${name}">${text}</script>`;
}
