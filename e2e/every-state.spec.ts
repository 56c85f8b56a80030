// axe on every state that a reader can bring the page into, in each language: one page a language walks from state to state,
// since a load costs more than a look. Light and dark take turns, so that each state is seen in both by the three languages.

import { expect, type Locator, type Page, test } from '@playwright/test';
import { ar } from '../src/i18n/ar/messages.ts';
import { en, type Messages } from '../src/i18n/en/messages.ts';
import { fr } from '../src/i18n/fr/messages.ts';
import { isPhone, open, visit } from './atlas.ts';
import { axeFindings } from './axe.ts';

const LANGUAGES = { en, fr, ar };
/** Looked at with the overview, and the same in all states that say nothing else: hundreds of elements. */
const SAME = '#list, #filters, .legend';
const RADISSON = 'incident=2015-11-20-bamako-radisson-blu';

interface State {
  readonly search?: string;
  /** What is there when the state is. */
  readonly until?: string;
  readonly act?: (page: Page, messages: Messages) => Promise<void>;
  /** Only this part is looked at: what else there is was looked at before. */
  readonly within?: string;
  readonly without?: string;
  readonly leave?: (page: Page) => Promise<void>;
}

const press = (part: Page | Locator, name: string): Promise<void> =>
  part.getByRole('button', { name, exact: true }).filter({ visible: true }).first().click();
const leaveByKey = (page: Page): Promise<void> => page.keyboard.press('Escape');

const dialog = (act: State['act']): State => ({
  ...(act ? { act } : {}),
  until: 'dialog[open] h2',
  within: 'dialog',
  // It is looked at in its own file.
  without: 'iframe',
  leave: leaveByKey,
});

const EVERYWHERE: Readonly<Record<string, State>> = {
  overview: {},
  'an incident': { search: RADISSON, until: '.sources', without: SAME },
  'a comparison of groups': { search: 'compare=group:aqim/jnim', until: '.mirror', without: SAME },
  'a comparison of periods': { search: 'compare=time:2012,2015/2020,2025', until: '.mirror', without: SAME },
  lineages: {
    without: SAME,
    search: 'view=lineages&kin=jnim.before&year=2012-2015',
    until: '.lineage-plot, .lineages [role="img"]',
  },
  'a tour': { search: 'tour=bamako&step=3', until: '#tour h2', without: SAME },
  'an empty result': { search: 'q=nothing%20like%20this' },
  'dropped values': { search: 'group=nobody', until: '.problems', within: '.toolbar' },
};

const WIDE: Readonly<Record<string, State>> = {
  ...EVERYWHERE,
  'filters and an area': { search: 'group=aqim,mujao&year=2012-2015&area=-9,11.5,6,20', without: '#list' },
  'areas compared': {
    search: 'compare=area:-6,13.2,-1.5,16/-1,11.5;1,15;4,14;3,12',
    until: '.mirror',
    without: SAME,
  },
  'lineages as a table': {
    search: 'view=lineages',
    until: '.lineages table',
    within: '.lineages thead, .lineages tr:nth-child(-n + 4)',
    act: (page) => page.locator('.lineages').getByRole('radio').nth(1).check({ force: true }),
  },
  lanes: {
    search: 'year=2012-2015',
    within: '#timeline',
    act: (page, { timeline }) => press(page.locator('#timeline'), timeline.showLanes),
  },
  'the table of the timeline': dialog((page, { timeline: { table } }) =>
    press(page, `${table.open}: ${table.title}`),
  ),
  dates: {
    act: (page, { timeline }) => press(page, timeline.dates),
    until: '.timeline input, dialog[open] input',
    within: '#timeline, dialog',
    leave: leaveByKey,
  },
  'about the atlas': dialog((page, { about }) => press(page, about)),
  'how to read': dialog((page, { howToRead }) => press(page, howToRead)),
  share: dialog((page, { share }) => press(page, share)),
  download: dialog((page, { download }) => press(page, download)),
  keys: dialog((page) => page.keyboard.press('?')),
  play: {
    act: async (page, { play, pause }) => {
      await press(page, play);
      await press(page, pause);
    },
    within: '.toolbar',
    until: '.play-content',
  },
  'drawing an area': {
    act: (page, { map }) => press(page, map.draw),
    until: '.draw-surface',
    within: '#map',
    leave: leaveByKey,
  },
};

/** What has a layout of its own there. */
const NARROW: Readonly<Record<string, State>> = {
  overview: {},
  'a comparison of countries': { search: 'compare=country:ML/NE', until: '.mirror', without: SAME },
  lineages: { search: 'view=lineages', until: '.lineages [role="img"]', within: '.lineages' },
  'an incident at the top, with its map': {
    search: RADISSON,
    act: (page) => page.locator('.incident .sheet-grip').press('ArrowUp'),
    until: '.incident-map svg',
    within: '.incident',
  },
  menu: {
    search: '',
    act: (page, { menu }) => press(page, menu),
    until: '.has-open-menu',
    leave: leaveByKey,
  },
  'the sheet of filters': {
    search: '',
    act: (page) => page.locator('#tabs button').last().click(),
    until: '.filters-panel.is-open .near-me',
    // The rest is inert, the page's heading too.
    within: '#filters',
    leave: leaveByKey,
  },
  share: {
    ...dialog(async (page, { menu, share }) => {
      await press(page, menu);
      await press(page, share);
    }),
  },
  play: {
    act: async (page, { menu, play }) => {
      await press(page, menu);
      await press(page, play);
      await page.locator('.play-period').click();
    },
    until: '.play-content',
    within: '.toolbar',
  },
};

for (const [lang, messages] of Object.entries(LANGUAGES)) {
  test(`axe finds nothing in ${lang}, whatever is shown`, { tag: '@phone' }, async ({ page }) => {
    test.setTimeout(240_000);
    page.setDefaultTimeout(15_000);
    const found: Record<string, readonly string[]> = {};
    await open(page, `lang=${lang}`);
    const states = Object.entries(isPhone(page) ? NARROW : WIDE);
    for (const [at, [name, { search, act, until, within, without, leave }]] of states.entries()) {
      await test.step(name, async () => {
        const isDark = (at + Object.keys(LANGUAGES).indexOf(lang)) % 2 === 1;
        await page.emulateMedia({ colorScheme: isDark ? 'dark' : 'light' });
        if (search !== undefined) await visit(page, `lang=${lang}&${search}`);
        await act?.(page, messages);
        if (until) await expect(page.locator(until).filter({ visible: true }).first()).toBeVisible();
        await expect(page.locator(`html[data-theme="${isDark ? 'dark' : 'light'}"]`)).toHaveCount(1);
        const findings = await axeFindings(page, {
          ...(within ? { within } : {}),
          ...(without ? { without } : {}),
        });
        if (findings.length > 0) found[name] = findings;
        await leave?.(page);
      });
    }
    expect(found).toEqual({});
  });
}
