// On phones, at thumb height: the ways to the map, the list and the timeline, and to the filters' sheet.

import { Icon } from '../shared/icon.tsx';
import { panel } from '../shared/panel.ts';
import type { View } from '../view.ts';
import { currentTab, TAB_PLACES, type TabId } from './current.ts';
import './tabs.css';

interface TabActions {
  /** Leaves what lies over the page: sheets and the menu. */
  readonly clear: () => void;
  readonly filters: () => void;
}

interface TabMemory {
  readonly current: TabId;
}

export const mountTabs =
  ({ clear, filters }: TabActions): View =>
  (root, send) => {
    let show: (current: TabId) => void = () => undefined;
    const narrow = window.matchMedia('(width < 1000px)');
    const look = (): void => {
      if (narrow.matches) show(currentTab(topsOf(), window.innerHeight));
    };
    window.addEventListener('scroll', look, { passive: true });
    const goTo = (tab: TabId): void => {
      clear();
      // After the drawing that closes an incident: that goes back to where the page was.
      requestAnimationFrame(() => {
        // The first screen is the map's with all that belongs to it.
        const top = tab === 'map' ? 0 : topsOf()[tab] + window.scrollY;
        window.scrollTo({ top, behavior: 'instant' });
        show(tab);
      });
    };
    return panel<TabMemory>({ current: 'map' }, ({ atlas, locale }, { local, change }) => {
      show = (current) => current !== local.current && change({ current });
      const { tools } = locale.messages;
      const there = { map: atlas.has.places, list: true, timeline: atlas.has.days };
      return (
        <>
          {TAB_PLACES.filter((tab) => there[tab]).map((tab) => (
            <button
              key={tab}
              type="button"
              class="tab"
              aria-current={local.current === tab ? 'true' : undefined}
              onClick={() => goTo(tab)}
            >
              <Icon name={tab} sizePx={20} />
              {tools[tab]}
            </button>
          ))}
          <button type="button" class="tab tab-filters" aria-haspopup="dialog" onClick={filters}>
            <Icon name="filter" sizePx={20} />
            {locale.messages.regions.filters}
          </button>
        </>
      );
    })(root, send);
  };

/** Only phones have tabs; elsewhere the parts of the page have no order. */
function topsOf(): Readonly<Record<TabId, number>> {
  const topOf = (id: TabId): number =>
    document.getElementById(id)?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
  return { map: topOf('map'), list: topOf('list'), timeline: topOf('timeline') };
}
