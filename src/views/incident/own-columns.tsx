// All columns of the row of an opened file, also those that mean nothing to the atlas. Text is text, whatever it says.

import { render } from 'preact';
import type { OwnRows } from '../../data/load.ts';
import { recordOf } from '../../data/record.ts';
import { ownMessages } from '../../i18n/own.ts';
import { httpOnly } from '../shared/web-address.ts';
import type { PartProps } from './part.ts';

export function OwnColumns({ scene, row }: PartProps) {
  const { own } = scene.atlas;
  const { summary } = recordOf(scene.atlas, row);
  if (!own) return null;
  return (
    <section>
      {own.preliminary?.of(row) && (
        <p class="own-preliminary">{own.preliminary.note[scene.locale.language]}</p>
      )}
      {summary && <p dir="auto">{summary}</p>}
      <h3>{ownMessages(scene.locale.language).columns}</h3>
      {/* Another row is another element. */}
      <dl
        class="own-record"
        key={row}
        ref={(element) => {
          if (element) fill(element, own, row);
        }}
      />
    </section>
  );
}

function fill(element: HTMLElement, own: OwnRows, row: number): void {
  // Drawn anew it is the same element, filled already.
  if (element.dataset.row === String(row)) return;
  element.dataset.row = String(row);
  void own.record(row).then((cells) => {
    const known = own.header.map((name, at) => [name, cells[at] ?? ''] as const);
    render(
      known
        .filter(([, value]) => value.trim() !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">
              <Value text={value} />
            </dd>
          </div>
        )),
      element,
    );
  });
}

function Value({ text }: { text: string }) {
  const address = httpOnly(text);
  return address === undefined ? text : <a href={address}>{text}</a>;
}
