// The list: the same incidents as the map and the timeline, as rows that a keyboard can walk.
// Only as many rows as have been scrolled to are in the page, so that any number stays fast.

import { type IncidentRecord, recordById, recordOf } from '../../data/record.ts';
import { WALK_MESSAGES } from '../../i18n/walk.ts';
import { firstRows } from '../../query/answer.ts';
import { SORT_KEYS, type SortKey } from '../../query/order.ts';
import { sectionsOf } from '../../query/sections.ts';
import { hover, type Send, select, setSort } from '../../state/steps.ts';
import { goThroughShown, MOST_SHOWN } from '../../state/tour-steps.ts';
import { dateText } from '../shared/date-text.ts';
import { later } from '../shared/later.ts';
import { panel } from '../shared/panel.ts';
import { LineageSymbol } from '../shared/symbol.tsx';
import { tollText } from '../shared/toll.ts';
import type { Troubles } from '../shared/trouble.ts';
import type { Draw, Scene, View } from '../view.ts';
import { moveFocus } from './walk.ts';
import { YearSection } from './year-section.tsx';

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
                <p class="list-empty">{scene.locale.messages.list.empty}</p>
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

function ListHead({ scene, send }: { scene: Scene; send: Send }) {
  const { messages } = scene.locale;
  return (
    <div class="list-head">
      <h2>{messages.regions.list}</h2>
      <OneByOne scene={scene} send={send} />
      {scene.answer.shown === 0 ? (
        <span class="list-none">{messages.list.none}</span>
      ) : (
        <SortMenu scene={scene} send={send} />
      )}
    </div>
  );
}

/** The way through all of them; a single one opens by itself. */
function OneByOne({ scene, send }: { scene: Scene; send: Send }) {
  const { shown } = scene.answer;
  if (shown < 2 || shown > MOST_SHOWN || !scene.atlas.has.days || scene.state.embed) return null;
  const words = WALK_MESSAGES[scene.locale.language];
  return (
    <button type="button" class="list-walk" title={words.title} onClick={() => send(goThroughShown())}>
      {words.oneByOne}
    </button>
  );
}

function SortMenu({ scene, send }: { scene: Scene; send: Send }) {
  const { messages } = scene.locale;
  const { sort } = scene.state;
  const sorts = Object.entries(messages.list.sorts).filter(([value]) => isSortable(scene, value));
  if (sorts.length === 0) return null;
  return (
    <label class="menu">
      <span class="visually-hidden">{messages.list.sort}</span>
      <select
        value={`${sort.key}-${sort.descending ? 'descending' : 'ascending'}`}
        onChange={(event) => {
          const [key, direction] = event.currentTarget.value.split('-');
          const known = SORT_KEYS.find((candidate): candidate is SortKey => candidate === key);
          if (known) send(setSort({ key: known, descending: direction === 'descending' }));
        }}
      >
        {sorts.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** By what nobody knows of any incident, none is put in order. */
function isSortable({ atlas: { has } }: Scene, value: string): boolean {
  const known: Readonly<Record<SortKey, boolean>> = {
    date: has.days,
    deaths: has.tolls,
    place: has.placeNames,
  };
  const key = SORT_KEYS.find((candidate) => value.startsWith(candidate));
  return key !== undefined && known[key];
}

interface RowsProps {
  readonly scene: Scene;
  readonly unrolled: number;
  readonly current: string | null;
}

function Rows({ scene, unrolled, current }: RowsProps) {
  const { atlas, answer, state } = scene;
  const [first] = firstRows(answer, 1);
  const tabStop =
    current !== null && isInPage(scene, current, unrolled)
      ? current
      : first === undefined
        ? null
        : recordOf(atlas, first).id;
  return (
    <>
      {sectionsOf(atlas.columns, answer, unrolled, state.sort.key).map(({ year, count, rows }) => (
        <YearSection key={year ?? 'all'} locale={scene.locale} year={year} count={count}>
          {rows
            .map((row) => recordOf(atlas, row))
            .map((record) => (
              <Row key={record.id} scene={scene} record={record} isTabStop={record.id === tabStop} />
            ))}
        </YearSection>
      ))}
    </>
  );
}

interface RowProps {
  readonly scene: Scene;
  readonly record: IncidentRecord;
  readonly isTabStop: boolean;
}

function Row({ scene, record, isTabStop }: RowProps) {
  const { atlas, locale, state } = scene;
  const { id } = record;
  const classes = ['row', state.selected === id && 'is-selected', state.hovered.includes(id) && 'is-hovered'];
  return (
    <li>
      <button
        type="button"
        class={classes.filter(Boolean).join(' ')}
        data-id={id}
        tabIndex={isTabStop ? 0 : -1}
        aria-current={state.selected === id ? 'true' : undefined}
      >
        <LineageSymbol lineage={record.lineage} isHollow={record.toll?.isUnknown ?? false} />
        <span class="row-title" lang={atlas.texts.language}>
          {record.title}
        </span>{' '}
        <span class="row-meta">
          {[dateText(record, locale), locale.formats.country(record.country)].filter(Boolean).join(' · ')}
        </span>{' '}
        {atlas.has.tolls && <span class="row-toll">{tollText(record, locale)}</span>}
      </button>
    </li>
  );
}

/** A row that is not in the page cannot be the one that Tab reaches. */
function isInPage({ atlas, answer }: Scene, id: string, unrolled: number): boolean {
  const row = recordById(atlas, id)?.row;
  return row !== undefined && firstRows(answer, unrolled).includes(row);
}

function idOf(target: EventTarget | null): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('[data-id]')?.dataset.id : undefined;
}

/** As far as both reach: more may have been unrolled. */
function sameRows(first: Uint32Array, second: Uint32Array): boolean {
  const most = Math.min(first.length, second.length);
  return first.subarray(0, most).every((row, at) => row === second[at]);
}
