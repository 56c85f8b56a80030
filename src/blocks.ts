// Payloads that stand inside the page, as blocks of text that no browser runs: what embed.html carries
// (tools/embed/blocks.ts writes them). They are opened like fetched ones.

/** Opens the block with that name; one that stands further down is waited for. */
export async function openBlock(name: string): Promise<Response> {
  if (!blockOf(name)) await documentRead();
  const block = blockOf(name);
  if (!block) throw new Error(`This page holds no block "${name}".`);
  const text = block.textContent;
  if (block.type === 'application/base64') return new Response(bytesOf(text));
  return new Response(text);
}

/** Whether this page carries its payloads. */
export function hasBlocks(): boolean {
  return document.querySelector('script[data-block]') !== null;
}

function blockOf(name: string): HTMLScriptElement | null {
  return document.querySelector(`script[data-block="${CSS.escape(name)}"]`);
}

function documentRead(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
  });
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
