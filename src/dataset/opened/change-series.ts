// What gives the colours where two versions of a file are compared: what became of each event.

import type { ItemLook } from '../../data/looks.ts';
import { CHANGES, type Change, type ChangeWords } from './comparing.ts';
import type { NamedSeries } from './series.ts';
import type { Coded, OpenedTable } from './table.ts';

/** The shapes point up and down for what came and went. */
const CHANGE_LOOKS: Readonly<Record<Change, ItemLook & { readonly id: string }>> = {
  added: { id: 'added', hue: 'hue-4', shape: 'triangle up' },
  removed: { id: 'removed', hue: 'hue-5', shape: 'triangle down' },
  changed: { id: 'changed', hue: 'hue-2', shape: 'diamond' },
  same: { id: 'other', hue: 'hue-8', shape: 'pentagon' },
};

/**
 * The changes as what groups are gathered by: a change has the colour, and each actor of its events an option beneath it.
 * So every view tells them apart and filters by them. `changes`: by row, an index into CHANGES.
 */
export function changeSeries(
  table: OpenedTable,
  changes: Uint8Array,
  { names: changeNames, nobody }: Pick<ChangeWords, 'names' | 'nobody'>,
): NamedSeries {
  const codeOf = new Map<string, number>();
  const [names, itemOf]: [string[], number[]] = [[], []];
  const codesOf = ({ names: own, codes }: Coded, isFirst: boolean): Int32Array =>
    codes.map((code, row) => {
      const name = own[code] ?? '';
      if (name === '' && !isFirst) return -1;
      const change = changes[row] ?? 0;
      const key = `${change} ${name}`;
      const known = codeOf.get(key) ?? names.length;
      if (known === names.length) {
        codeOf.set(key, known);
        names.push(`${name || nobody} · ${changeNames[CHANGES[change] ?? 'same']}`);
        itemOf.push(change);
      }
      return known;
    });
  return {
    ...{ by: 'change', names, itemOf },
    items: CHANGES.map((change) => ({ ...CHANGE_LOOKS[change], name: changeNames[change] })),
    ...{ first: codesOf(table.actor, true), second: codesOf(table.otherActor, false) },
  };
}

export interface ChangeNames {
  readonly changes: Uint8Array;
  readonly names: Readonly<Record<Change, string>>;
}

/** Said before the event's own title, in the list as beside the map; nothing of what stayed as it was. */
export function changeTitle({ changes, names }: ChangeNames, row: number, title: string): string {
  const change = CHANGES[changes[row] ?? 0] ?? 'same';
  return change === 'same' ? title : `${names[change]}: ${title}`;
}
