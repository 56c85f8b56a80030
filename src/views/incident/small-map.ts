// The small map above an incident on phones: there while the page's own map does not show the incident beside its sheet,
// because the sheet is at the top, lineages stand in the map's place, or the map looks elsewhere.

import type { Columns } from '../../data/columns.ts';
import { recordById } from '../../data/record.ts';
import { otherThanLast } from '../../lib/keep-last.ts';
import { type Later, later } from '../shared/later.ts';
import type { Draw, Scene } from '../view.ts';
import { isInSight } from './in-sight.ts';

/** Draws the place of an incident as the content of an <svg>. */
export type DrawPlace = (
  scene: Scene,
  id: string,
  size: { widthPx: number; heightPx: number },
) => Promise<string>;
/** What draws the places of these data; the page has its styles then. */
export type LoadDrawPlace = (scene: Scene) => Promise<DrawPlace>;

const PHONE = '(width < 1000px)';
const HEIGHT_PX = 132;
/** The map pans to what is opened, a finger moves the sheet: asked when both are still. */
const STILL_MS = 350;

export function createSmallMap(sheet: HTMLElement, slot: HTMLElement, load: LoadDrawPlace): Draw {
  const isPhone = window.matchMedia(PHONE);
  let scene: Scene | null = null;
  const isOther = otherThanLast();
  let isDrawn = false;
  let timer = 0;
  let code: { readonly columns: Columns; readonly drawing: Later<DrawPlace> } | null = null;
  // Where it cannot be had the place still stands in words.
  const drawingOf = (current: Scene): Later<DrawPlace> => {
    const { columns } = current.atlas;
    if (code?.columns !== columns) code = { columns, drawing: later(() => load(current), update) };
    return code.drawing;
  };

  const isNeeded = ({ state, atlas }: Scene): boolean => {
    const open = recordById(atlas, state.selected);
    if (!open || Number.isNaN(open.latitude) || !isPhone.matches || state.embed) return false;
    if (state.stage !== 'map') return true;
    const map = document.getElementById('map')?.getBoundingClientRect() ?? new DOMRect();
    const page = { left: 0, top: 0, right: window.innerWidth, bottom: window.innerHeight };
    const parts = { map, sheet: sheet.getBoundingClientRect(), window: page };
    return !isInSight({ ...parts, view: state.view, place: open });
  };
  function update(): void {
    const current = scene;
    const id = current?.state.selected ?? null;
    if (!current || id === null || !isNeeded(current)) {
      slot.hidden = true;
      return;
    }
    const drawing = drawingOf(current);
    drawing.need(id);
    if (!drawing.part) return;
    const widthPx = sheet.clientWidth;
    const { atlas, answer, locale } = current;
    if (isOther([id, widthPx, locale.language, atlas.columns, answer.order]))
      void draw(current, drawing.part, id, widthPx);
    else if (isDrawn) slot.hidden = false;
  }
  const draw = async (current: Scene, drawPlace: DrawPlace, id: string, widthPx: number): Promise<void> => {
    isDrawn = false;
    const markup = await drawPlace(current, id, { widthPx, heightPx: HEIGHT_PX });
    // In the meantime another was opened, or none.
    if (!scene || scene.state.selected !== id || scene.atlas.columns !== current.atlas.columns) {
      isOther([]);
      return;
    }
    const { locale, atlas } = current;
    const open = recordById(atlas, id);
    const where = [
      locale.messages.regions.map,
      open?.place ?? '',
      locale.formats.country(open?.country ?? ''),
    ];
    const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    picture.setAttribute('role', 'img');
    picture.setAttribute('aria-label', where.filter(Boolean).join(locale.formats.comma));
    picture.setAttribute('viewBox', `0 0 ${widthPx} ${HEIGHT_PX}`);
    // The drawing's own markup, every word in it escaped where it was written.
    picture.innerHTML = markup;
    slot.replaceChildren(picture);
    isDrawn = true;
    slot.hidden = !isNeeded(scene);
  };
  const whenStill = (): void => {
    clearTimeout(timer);
    if (scene?.state.selected) timer = window.setTimeout(update, STILL_MS);
  };
  new ResizeObserver(whenStill).observe(sheet);
  window.addEventListener('scroll', whenStill, { passive: true });

  return (next) => {
    const before = scene?.state;
    scene = next;
    const { selected, stage, view } = next.state;
    // What is opened over lineages has its map at once, and no incident that of another; else the map moves first.
    if (stage !== 'map' || (selected !== before?.selected && !slot.hidden)) update();
    if (selected !== before?.selected || stage !== before?.stage || view !== before?.view) whenStill();
  };
}
