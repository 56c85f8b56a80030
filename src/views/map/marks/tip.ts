// The small label beside a hovered or focused mark: name, date, toll; or how many stand there.

import { recordOf } from '../../../data/record.ts';
import { dateText } from '../../shared/date-text.ts';
import { deathsText } from '../../shared/deaths.ts';
import { tollText } from '../../shared/toll.ts';
import type { Scene } from '../../view.ts';
import type { Mark } from './marks.ts';

export interface Tip {
  /** `x` and `y` in pixels of the map's frame. */
  show(scene: Scene, mark: Mark, x: number, y: number): void;
  hide(): void;
}

const GAP_PX = 8;

export function createTip(frame: HTMLElement): Tip {
  const root = document.createElement('div');
  root.className = 'tip map-tip';
  root.setAttribute('aria-hidden', 'true');
  root.hidden = true;
  const title = document.createElement('strong');
  const note = document.createElement('span');
  root.append(title, note);
  frame.append(root);
  return {
    show(scene, mark, x, y) {
      [title.textContent, note.textContent] = tipTexts(scene, mark);
      root.hidden = false;
      const { offsetWidth: width, offsetHeight: height } = root;
      const isRight = x + mark.radius + GAP_PX + width < frame.clientWidth;
      root.style.left = `${Math.max(4, isRight ? x + mark.radius + GAP_PX : x - mark.radius - GAP_PX - width)}px`;
      root.style.top = `${Math.max(4, Math.min(frame.clientHeight - height - 4, y - height / 2))}px`;
    },
    hide() {
      root.hidden = true;
    },
  };
}

/** What a mark is called: a title and what else is known at a glance. */
export function tipTexts(scene: Scene, mark: Mark): [title: string, note: string] {
  const { atlas, locale } = scene;
  const { messages, formats } = locale;
  if (mark.square) {
    const { count } = mark.square;
    const { low, high } = mark.deaths?.() ?? { low: 0, high: 0 };
    return [messages.map.several(formats.number(count)), deathsText(scene, low, high)];
  }
  const [row = 0, ...others] = mark.rows;
  if (others.length > 0) {
    const last = others.at(-1) ?? row;
    const yearOf = (one: number): string => formats.year(recordOf(atlas, one).days.from);
    const years = atlas.has.days ? formats.span(yearOf(row), yearOf(last)) : '';
    return [messages.map.several(formats.number(mark.rows.length)), years];
  }
  const record = recordOf(atlas, row);
  const parts = [
    dateText(record, locale),
    tollText(record, locale),
    record.isVague && messages.legend.district,
  ];
  return [record.title, parts.filter(Boolean).join(' · ')];
}
