// The list that opens where several incidents are meant: at one point the newest first, else the largest.

import { render } from 'preact';
import { type IncidentRecord, recordOf } from '../../../data/record.ts';
import type { Locale } from '../../../i18n/index.ts';
import { soonMessages } from '../../../i18n/soon.ts';
import { areApart } from '../../../query/same-point.ts';
import { type Send, select } from '../../../state/steps.ts';
import { dateText } from '../../shared/date-text.ts';
import { Icon } from '../../shared/icon.tsx';
import { LineageSymbol } from '../../shared/symbol.tsx';
import { tollText } from '../../shared/toll.ts';
import type { Scene } from '../../view.ts';
import { type Mark, singleMarksOf } from './marks.ts';

export interface Popover {
  /** `x` and `y` in pixels of the map's frame; `onZoom` where the incidents stand apart. */
  open(scene: Scene, mark: Mark, x: number, y: number, onZoom: (() => void) | null): void;
  close(givesFocusBack?: boolean): void;
}

const MARGIN_PX = 8;

export function createPopover(frame: HTMLElement, send: Send): Popover {
  const root = document.createElement('div');
  root.className = 'map-popover';
  root.setAttribute('role', 'dialog');
  root.hidden = true;
  frame.append(root);
  let origin: Element | null = null;
  const close = (givesFocusBack = true): void => {
    if (root.hidden) return;
    root.hidden = true;
    if (givesFocusBack && origin instanceof HTMLElement) origin.focus();
  };
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  });
  root.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !root.contains(relatedTarget)) close(false);
  });
  document.addEventListener('pointerdown', (event) => {
    if (event.target instanceof Node && !root.contains(event.target)) close(false);
  });
  return {
    open(scene, mark, x, y, onZoom) {
      origin = document.activeElement;
      const { map } = soonMessages(scene.locale.language);
      const count = mark.square?.count ?? mark.rows.length;
      const title = map.several(scene.locale.formats.number(count));
      root.setAttribute('aria-label', title);
      root.hidden = false;
      const choose = (id: string): void => {
        close();
        send(select(id));
      };
      const zoom = onZoom
        ? () => {
            close();
            onZoom();
          }
        : null;
      const props = { scene, mark, title, onChoose: choose, onZoom: zoom, onClose: () => close() };
      render(<Members {...props} />, root);
      place(frame, root, x, y, mark.radius);
      root.querySelector<HTMLElement>('li button')?.focus();
    },
    close,
  };
}

/** Beside the mark on the side with more room, whole inside the frame. */
function place(frame: HTMLElement, root: HTMLElement, x: number, y: number, radius: number): void {
  const [frameWidth, frameHeight] = [frame.clientWidth, frame.clientHeight];
  const { offsetWidth: width, offsetHeight: height } = root;
  const beside = x < frameWidth / 2 ? x + radius + MARGIN_PX : x - radius - MARGIN_PX - width;
  const left = Math.max(MARGIN_PX, Math.min(frameWidth - width - MARGIN_PX, beside));
  const top = Math.max(MARGIN_PX, Math.min(frameHeight - height - MARGIN_PX, y - height / 2));
  root.style.left = `${left}px`;
  root.style.top = `${top}px`;
}

interface MembersProps {
  readonly scene: Scene;
  readonly mark: Mark;
  readonly title: string;
  readonly onChoose: (id: string) => void;
  readonly onZoom: (() => void) | null;
  readonly onClose: () => void;
}

function Members({ scene, mark, title, onChoose, onZoom, onClose }: MembersProps) {
  const { atlas, locale } = scene;
  const { columns, texts } = atlas;
  const rows = areApart(columns, mark.rows)
    ? singleMarksOf(columns, mark.rows, 0, 1).flatMap((single) => single.rows)
    : [...mark.rows].reverse();
  return (
    <>
      <div class="map-popover-head">
        <h2>{title}</h2>
        {onZoom && (
          <button type="button" class="link-button" onClick={onZoom}>
            {soonMessages(locale.language).map.zoomHere}
          </button>
        )}
        <button type="button" class="icon-button" aria-label={locale.messages.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <ul>
        {rows
          .map((row) => recordOf(atlas, row))
          .map((record) => (
            <li key={record.id}>
              <button type="button" class="map-popover-row" onClick={() => onChoose(record.id)}>
                <LineageSymbol lineage={record.lineage} sizePx={12} />
                <span lang={texts.language}>{record.title}</span>{' '}
                <span class="fine">{factsOf(record, locale)}</span>
              </button>
            </li>
          ))}
      </ul>
    </>
  );
}

/** Date, place and toll. */
const factsOf = (record: IncidentRecord, locale: Locale): string =>
  [dateText(record, locale), record.place, tollText(record, locale)].filter(Boolean).join(' · ');
