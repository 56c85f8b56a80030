// The list: the same incidents as the map and the timeline, as rows that a keyboard can walk.
// Only as many rows as have been scrolled to are in the page, so that any number stays fast.

import { soonMessages } from '../../i18n/soon.ts';
import { firstRows } from '../../query/answer.ts';
import { hover, type Send, select } from '../../state/steps.ts';
import { later } from '../shared/later.ts';
import { panel } from '../shared/panel.ts';
import type { Troubles } from '../shared/trouble.ts';
import type { Draw, Scene, View } from '../view.ts';
import { ListHead } from './head.tsx';
import { Rows } from './rows.tsx';
import { moveFocus } from './walk.ts';

const ROWS_A_PAGE = 20;
/** The End key does not put millions of rows into the page. */
const MOST_ROWS_AT_ONCE = 2000;

interface ListMemory {
  /** Rows that are in the page by now. */
  readonly unrolled: number;
  /** Id of the one row that Tab reaches. */
  readonly current: string | null;
}

export function mountList(troubles: Troubles): View {
  return (root, send) => mount(root, send, troubles);
}

function mount(root: HTMLElement, send: Send, troubles: Troubles): Draw {
  const fresh: ListMemory = { unrolled: ROWS_A_PAGE, current: null };
  let page: Uint32Array | null = null;
  let shown = 0;
  // Known from its events: asking the page at each draw would lay it out.
  let isScrolled = false;
  let memory = fresh;
  let unroll: (isAll: boolean) => void = () => undefined;
  let remember: (patch: Partial<ListMemory>) => void = () => undefined;
  let last: Scene | null = null;
  const empty = later(
    async () => (await import('./empty.tsx')).Empty,
    () => {
      if (empty.part) troubles.over(empty);
      else troubles.say(empty, { lost: 'part', reason: empty.failure, again: empty.ask });
      if (last) drawRows(last);
    },
  );
  // What it watches reaches up into the rows (list.css): a margin of the observer's own is that of the window, and of no
  // use where the list scrolls in itself.
  const end = new IntersectionObserver((entries) => {
    if (entries.some((entry) => entry.isIntersecting)) unroll(false);
  });

  const observeEnd = (element: HTMLElement | null): void => {
    end.disconnect();
    if (element) end.observe(element);
  };

  const drawRows = panel<ListMemory>(
    fresh,
    (scene, { change, local }) => {
      memory = local;
      remember = change;
      const { shown: count } = scene.answer;
      const unrolled = Math.min(local.unrolled, count);
      const Empty = empty.part;
      // While the window plays, what stands here would flicker.
      const isOffering = count === 0 && !scene.state.playing;
      unroll = (isAll) =>
        change({
          unrolled: isAll
            ? Math.max(memory.unrolled, Math.min(count, MOST_ROWS_AT_ONCE))
            : memory.unrolled + ROWS_A_PAGE,
        });
      return (
        <>
          <ListHead scene={scene} send={send} />
          <div class="list-rows">
            <Rows scene={scene} unrolled={unrolled} current={local.current} />
            {count === 0 &&
              (isOffering && Empty ? (
                <Empty scene={scene} send={send} />
              ) : (
                <p class="list-empty">{soonMessages(scene.locale.language).list.empty}</p>
              ))}
          </div>
          <div class="list-end" key={unrolled} hidden={unrolled >= count} ref={observeEnd} />
        </>
      );
    },
    ['hovered'],
  )(root, send);

  root.addEventListener(
    'scroll',
    () => {
      isScrolled = root.scrollTop > 0;
    },
    { passive: true },
  );
  // One listener each on the whole list: rows come and go with every filter.
  root.addEventListener('keydown', (event) => moveFocus(event, root, unroll));
  root.addEventListener('focusin', (event) => {
    const id = idOf(event.target);
    if (id === undefined) return;
    if (id !== memory.current) remember({ current: id });
    send(hover([id]));
  });
  root.addEventListener('focusout', () => send(hover([])));
  root.addEventListener('pointerover', (event) => {
    const id = idOf(event.target);
    send(hover(id === undefined ? [] : [id]));
  });
  root.addEventListener('pointerleave', () => send(hover([])));
  root.addEventListener('click', (event) => {
    const id = idOf(event.target);
    if (id !== undefined) send(select(id));
  });

  return (scene) => {
    const before = { page, shown };
    page = firstRows(scene.answer, memory.unrolled);
    shown = scene.answer.shown;
    // Of more rows only their number is known here; those in the page say the rest.
    const isOther = before.page && (before.shown !== shown || !sameRows(before.page, page));
    last = scene;
    drawRows(scene);
    empty.need((shown === 0 && !scene.state.playing) || null);
    if (isOther && isScrolled) root.scrollTop = 0;
  };
}

function idOf(target: EventTarget | null): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('[data-id]')?.dataset.id : undefined;
}

/** As far as both reach: more may have been unrolled. */
function sameRows(first: Uint32Array, second: Uint32Array): boolean {
  const most = Math.min(first.length, second.length);
  return first.subarray(0, most).every((row, at) => row === second[at]);
}
