// The first line of the page: its name, language, colours and a word about it.
// On phones two buttons take their place: one to the search, one that opens the toolbar as a menu.

import { setTheme } from '../../state/steps.ts';
import { AboutButtons } from '../shared/about-buttons.tsx';
import { Icon } from '../shared/icon.tsx';
import { LanguageMenu } from '../shared/language-menu.tsx';
import { panel } from '../shared/panel.ts';
import { searchLabel } from '../shared/search-label.ts';
import type { View } from '../view.ts';
import { Kicker } from './kicker.tsx';
import './header.css';

interface HeaderActions {
  readonly search: () => void;
  readonly menu: () => void;
  readonly about: () => void;
}

export const mountHeader = (actions: HeaderActions): View =>
  panel({}, (scene, { send }) => {
    const { has } = scene.atlas;
    const { messages } = scene.locale;
    const isDark = document.documentElement.dataset.theme === 'dark';
    return (
      <>
        {has.published && <Kicker scene={scene} />}
        <div class="masthead-tools">
          <LanguageMenu scene={scene} send={send} />
          <button
            type="button"
            class="tool"
            aria-label={`${messages.theme}: ${isDark ? messages.themes.dark : messages.themes.light}`}
            onClick={() => send(setTheme(isDark ? 'light' : 'dark'))}
          >
            <Icon name={isDark ? 'sun' : 'moon'} />
          </button>
          <AboutButtons scene={scene} send={send} onAbout={actions.about} />
        </div>
        <div class="masthead-phone">
          <button type="button" class="tool" aria-label={searchLabel(scene)} onClick={actions.search}>
            <Icon name="search" sizePx={20} />
          </button>
          <button
            type="button"
            class="tool menu-open"
            aria-label={messages.menu}
            aria-haspopup="true"
            onClick={actions.menu}
          >
            <Icon name="menu" sizePx={20} />
          </button>
        </div>
      </>
    );
  });
