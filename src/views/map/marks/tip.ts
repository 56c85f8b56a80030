// The small label beside a hovered or focused mark: name, date, toll; or how many stand there.

import { recordOf } from '../../../data/record.ts';
import { soonMessages } from '../../../i18n/soon.ts';
import { dateText } from '../../shared/date-text.ts';
import { deathsText } from '../../shared/deaths.ts';
import { tollText } from '../../shared/toll.ts';
import type { Scene } from '../../view.ts';
import type { Mark } from './marks.ts';

export interface Tip {
  /** `x` and `y` in pixels of the map's frame, which has this size. */
  show(
    scene: Scene,
    mark: Mark,
    x: number,
    y: number,
    size: { readonly x: number; readonly y: number },
  ): void;
  hide(): void;
}

const GAP_PX = 8;
/** From the edge of the frame. */
const EDGE_PX = 4;
/** As wide as it may be (map.css): with more room than this it is not measured, which lays the page out. */
const MOST_WIDTH_PX = 260;

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
    show(scene, mark, x, y, size) {
      const [name, rest] = tipTexts(scene, mark);
      if (title.textContent !== name) title.textContent = name;
      if (note.textContent !== rest) note.textContent = rest;
      if (root.hidden) root.hidden = false;
      const right = Math.max(EDGE_PX, x + mark.radius + GAP_PX);
      // In per cent of its own height, which text of twice the size may make high.
      const top = `round(clamp(${EDGE_PX}px, ${y}px - 50%, ${size.y - EDGE_PX}px - 100%), 1px)`;
      if (right + MOST_WIDTH_PX < size.x && CSS.supports('translate', `0 ${top}`)) {
        root.style.transform = `translate(${right}px, ${top})`;
        return;
      }
      const { offsetWidth: width, offsetHeight: height } = root;
      const isRight = right + width < size.x;
      const left = isRight ? right : Math.max(EDGE_PX, x - mark.radius - GAP_PX - width);
      const topPx = Math.max(EDGE_PX, Math.min(size.y - height - EDGE_PX, y - height / 2));
      root.style.transform = `translate(${left}px, ${Math.round(topPx)}px)`;
    },
    hide() {
      if (!root.hidden) root.hidden = true;
    },
  };
}

/** What a mark is called: a title and what else is known at a glance. */
export function tipTexts(scene: Scene, mark: Mark): [title: string, note: string] {
  const { atlas, locale } = scene;
  const { messages, formats } = locale;
  const { several } = soonMessages(locale.language).map;
  if (mark.square) {
    const { count } = mark.square;
    const { low, high } = mark.deaths?.() ?? { low: 0, high: 0 };
    return [several(formats.number(count)), deathsText(scene, low, high)];
  }
  const [row = 0, ...others] = mark.rows;
  if (others.length > 0) {
    const last = others.at(-1) ?? row;
    const yearOf = (one: number): string => formats.year(recordOf(atlas, one).days.from);
    const years = atlas.has.days ? formats.span(yearOf(row), yearOf(last)) : '';
    return [several(formats.number(mark.rows.length)), years];
  }
  const record = recordOf(atlas, row);
  const parts = [
    dateText(record, locale),
    tollText(record, locale),
    record.isVague && messages.legend.district,
  ];
  return [record.title, parts.filter(Boolean).join(' · ')];
}
