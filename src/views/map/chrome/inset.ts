// The whole area in a corner of the map: every mark, a frame around what the map shows, and how many lie outside.
// A press shows them all. On narrow maps only its words, as a button; gone where nothing lies outside.

import type { Map as LeafletMap } from 'leaflet';
import { recordOf } from '../../../data/record.ts';
import { rowsOutside, spotsOf } from '../../../query/spots.ts';
import { whenIdle } from '../../shared/idle.ts';
import type { Scene } from '../../view.ts';
import { boundsOf } from '../camera/camera.ts';
import { MOST_MARKS } from '../marks/marks.ts';
import { worldSizePx } from '../world.ts';
import { drawShowAllIcon } from './controls.tsx';
import {
  type InsetGround,
  type InsetPen,
  insetFrame,
  paintInsetFrame,
  paintInsetGround,
  paintInsetMarks,
} from './inset-picture.ts';
import { type InsetSize, insetSize } from './inset-size.ts';

export interface Inset {
  setGround(ground: InsetGround): void;
  /** Colours or the ground are other ones. */
  repaint(): void;
  /**
   * The scene or the view is another one; `pen` draws as the map does. `knownOutside`: how many lie outside, null where
   * each is to be asked, NaN while they are counted.
   */
  draw(scene: Scene, pen: InsetPen, knownOutside: number | null): void;
}

interface InsetEvents {
  readonly onShowAll: () => void;
  /** Ids of the incidents that the reader's attention is on. */
  readonly onHover: (ids: readonly string[]) => void;
}

export function createInset(root: HTMLElement, map: LeafletMap, events: InsetEvents): Inset {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'map-inset';
  button.hidden = true;
  const [title, count] = [document.createElement('strong'), document.createElement('span')];
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  drawShowAllIcon(button);
  button.append(title, count, canvas);
  root.append(button);
  let ground: InsetGround | null = null;
  let fitted = '';
  let floor: { canvas: HTMLCanvasElement; key: string } | null = null;
  let outside: () => readonly string[] = () => [];
  let due: { scene: Scene; pen: InsetPen; size: InsetSize } | null = null;
  let chosen: { widthPx: number; heightPx: number; size: InsetSize | null } | null = null;

  button.addEventListener('click', () => {
    const hadFocus = document.activeElement === button;
    events.onShowAll();
    if (hadFocus && button.hidden) root.querySelector<HTMLElement>('.map-marks')?.focus();
  });
  for (const kind of ['pointerenter', 'focus'])
    button.addEventListener(kind, () => events.onHover(outside()));
  for (const kind of ['pointerleave', 'blur']) button.addEventListener(kind, () => events.onHover([]));

  /** The map's own view chooses anew; a reader who moves the map keeps what she has. */
  const choose = ({ state, answer }: Scene, { columns }: InsetPen): InsetSize | null => {
    // A small picture of too many marks shows none.
    if (columns.count > MOST_MARKS) return null;
    const { x: widthPx, y: heightPx } = map.getSize();
    const isOther = chosen?.widthPx !== widthPx || chosen.heightPx !== heightPx;
    if (!chosen || isOther || state.camera === null) {
      const corner = map.getPixelBounds().min ?? { x: 0, y: 0 };
      const world = worldSizePx(map.getZoom());
      const marks = spotsOf(columns, answer.order).map(({ x, y }) => ({
        x: x * world - corner.x,
        y: y * world - corner.y,
      }));
      chosen = { widthPx, heightPx, size: insetSize({ widthPx, heightPx }, marks) };
    }
    return chosen.size;
  };
  const paint = (scene: Scene, pen: InsetPen): void => {
    const shown = choose(scene, pen);
    button.classList.toggle('is-words', !shown);
    // From the right in every language: it lies over land that is outside the collection.
    button.style.translate = shown?.besidePx ? `${-shown.besidePx}px` : '';
    button.style.width = shown ? `${shown.widthPx + 2}px` : '';
    canvas.hidden = !shown;
    if (!shown) return;
    const isDue = due !== null;
    due = { scene, pen, size: shown };
    // Another size is one of the page, too: names keep clear of it in this very frame.
    if (!floor || canvas.style.width !== `${shown.widthPx}px`) paintPicture();
    else if (!isDue) whenIdle(paintPicture);
  };
  /** Behind the frame of its words, and once for all frames of a drag that come sooner than it. */
  const paintPicture = (): void => {
    if (!due) return;
    const { scene, pen, size } = due;
    due = null;
    const { widthPx, heightPx } = size;
    const ratio = window.devicePixelRatio || 1;
    const frame = insetFrame(pen.columns, widthPx, heightPx);
    const key = `${widthPx} ${ratio} ${pen.palette.theme} ${ground !== null}`;
    if (floor?.key !== key) {
      floor = { canvas: floor?.canvas ?? document.createElement('canvas'), key };
      const context = contextOf(floor.canvas, widthPx, heightPx, ratio);
      if (context) paintInsetGround(context, frame, ground, pen.palette);
    }
    const context = contextOf(canvas, widthPx, heightPx, ratio);
    if (!context) return;
    context.drawImage(floor.canvas, 0, 0, widthPx, heightPx);
    paintInsetMarks(context, frame, pen, scene.answer.fail);
    paintInsetFrame(context, frame, boundsOf(map), pen.palette);
  };

  const outsideOf = ({ atlas, answer }: Scene, most?: number): readonly number[] =>
    rowsOutside(atlas.columns, answer.fail, boundsOf(map), most);

  /** The title gives way where both do not fit; measured only when words, size or type are other ones. */
  const fitWords = (): void => {
    // Any figures are as wide as others.
    const figures = count.textContent?.replace(/\d/g, '0');
    const look = `${title.textContent} ${figures} ${button.style.width} ${document.fonts.status}`;
    if (look === fitted) return;
    fitted = look;
    title.hidden = false;
    title.hidden = button.scrollWidth > button.clientWidth;
  };

  return {
    setGround(next) {
      ground = next;
      floor = null;
    },
    repaint() {
      floor = null;
    },
    draw(scene, pen, knownOutside) {
      // What it says stays until they are counted.
      if (Number.isNaN(knownOutside)) return;
      const { map: words } = scene.locale.messages;
      const asked = knownOutside ?? outsideOf(scene);
      const outsideCount = typeof asked === 'number' ? asked : asked.length;
      outside = () =>
        (typeof asked === 'number' ? outsideOf(scene, MOST_MARKS) : asked).map(
          (row) => recordOf(scene.atlas, row).id,
        );
      button.hidden = outsideCount === 0;
      if (button.hidden) return;
      const number = scene.locale.formats.number(outsideCount);
      say(title, words.wholeArea);
      say(count, words.outside(number));
      button.setAttribute('aria-label', words.showOutside(number));
      paint(scene, pen);
      // As a button it has no title (map.css).
      if (!canvas.hidden) fitWords();
    },
  };
}

/** Written over with the same words, they would be laid out once more. */
function say(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

function contextOf(
  canvas: HTMLCanvasElement,
  widthPx: number,
  heightPx: number,
  ratio: number,
): CanvasRenderingContext2D | null {
  const [width, height] = [Math.round(widthPx * ratio), Math.round(heightPx * ratio)];
  // A canvas of another size begins anew, which takes longer than to paint over what is there.
  if (canvas.width !== width || canvas.height !== height) {
    [canvas.width, canvas.height] = [width, height];
    canvas.style.width = `${widthPx}px`;
    canvas.style.height = `${heightPx}px`;
  }
  const context = canvas.getContext('2d');
  context?.setTransform(ratio, 0, 0, ratio, 0, 0);
  return context;
}
