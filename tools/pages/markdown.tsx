// The little Markdown that our pages of text are written in: a title, headings, paragraphs, lists and links. A list whose
// items begin with a date is a small timeline. Anything else is words.

import type { ComponentChildren } from 'preact';
import type { Formats } from '../../src/i18n/formats.ts';

interface Dated {
  /** `YYYY[-MM[-DD]]`. */
  readonly date: string;
  readonly text: string;
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'dates'; readonly items: readonly Dated[] };

export interface Prose {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** `values` take the place of `{names}`; one that is not known is an error of ours. */
export function proseOf(written: string, values: Readonly<Record<string, string>>): Prose {
  const text = written.replaceAll(/\{([a-z]+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`There is nothing to put in the place of {${name}}.`);
    return value;
  });
  const [first = '', ...rest] = text.split(/\n{2,}/).map((part) => part.trim());
  return { title: first.replace(/^# /, ''), blocks: rest.filter((part) => part !== '').map(blockOf) };
}

function blockOf(part: string): Block {
  if (part.startsWith('## ')) return { kind: 'heading', text: part.slice(3) };
  if (!part.startsWith('- ')) return { kind: 'paragraph', text: part.replaceAll('\n', ' ') };
  const items = part.split('\n').map((line) => line.replace(/^- /, ''));
  const dated = items.flatMap((item) => {
    const [, date, text] = /^(\d{4}(?:-\d{2}){0,2}): (.*)$/.exec(item) ?? [];
    return date && text ? [{ date, text }] : [];
  });
  return dated.length === items.length ? { kind: 'dates', items: dated } : { kind: 'list', items };
}

export function Blocks({ blocks, formats }: { blocks: readonly Block[]; formats: Formats }) {
  return (
    <>
      {blocks.map((block) => (
        <BlockOf key={JSON.stringify(block)} block={block} formats={formats} />
      ))}
    </>
  );
}

function BlockOf({ block, formats }: { block: Block; formats: Formats }) {
  if (block.kind === 'heading') return <h2>{block.text}</h2>;
  if (block.kind === 'paragraph') return <p>{linked(block.text)}</p>;
  if (block.kind === 'list') {
    return (
      <ul class="page-list">
        {block.items.map((item) => (
          <li key={item}>{linked(item)}</li>
        ))}
      </ul>
    );
  }
  return (
    <ol class="page-dates">
      {block.items.map(({ date, text }) => (
        <li key={date}>
          <time dateTime={date}>{formats.date(date)}</time> {linked(text)}
        </li>
      ))}
    </ol>
  );
}

const LINK = /\[([^\]]+)\]\(([^\s)]+)\)/;
/** Pages of the web, letters to us and our own files. */
const LEADS_SOMEWHERE = /^(?:https?:\/\/|mailto:|\.{1,2}\/)/;

function linked(text: string): ComponentChildren {
  const [link, words = '', address = ''] = LINK.exec(text) ?? [];
  if (link === undefined) return text;
  const at = text.indexOf(link);
  return (
    <>
      {text.slice(0, at)}
      {LEADS_SOMEWHERE.test(address) ? <a href={address}>{words}</a> : words}
      {linked(text.slice(at + link.length))}
    </>
  );
}
