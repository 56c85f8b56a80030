// The end of the toolbar: an area of the map as a filter, and what takes the view elsewhere. On phones, where the
// toolbar is a menu, also language and colours.

import { THEMES, type Theme } from '../../state/state.ts';
import { setArea, setTheme, startDrawing } from '../../state/steps.ts';
import { AboutButtons } from '../shared/about-buttons.tsx';
import { Icon } from '../shared/icon.tsx';
import { LanguageMenu } from '../shared/language-menu.tsx';
import { Options } from '../shared/options.tsx';
import { panel } from '../shared/panel.ts';
import type { Scene, View } from '../view.ts';

/** Dialogs that are loaded when they are asked for. */
export interface ToolActions {
  readonly share: () => void;
  readonly download: () => void;
  readonly about: () => void;
  /** How to read. */
  readonly guide: () => void;
}

export const mountTools = (actions: ToolActions): View =>
  panel({}, (scene, { send }) => {
    const { state, locale } = scene;
    const { has } = scene.atlas;
    const { messages } = locale;
    const isDrawing = state.drawing !== null;
    const isView = state.filters.area?.kind === 'view';
    // Groups over time stand where the map would be.
    const hasNoMap = state.stage === 'lineages';
    return (
      <>
        {has.places && (
          <>
            <button
              type="button"
              class="tool tool-middle"
              aria-pressed={isDrawing}
              title={messages.map.draw}
              disabled={hasNoMap}
              onClick={() => send(startDrawing(isDrawing ? null : 'filter'))}
            >
              <Icon name="area" />
              <span class="tool-word">{messages.map.draw}</span>
            </button>
            <button
              type="button"
              class="tool tool-middle tool-view"
              aria-pressed={isView}
              title={messages.map.filterToView}
              disabled={hasNoMap}
              onClick={() => send(setArea(isView ? null : { kind: 'view' }))}
            >
              <Icon name="map" />
              <span class="tool-word">{messages.map.filterToView}</span>
            </button>
          </>
        )}
        {has.published && (
          <div class="tools-away">
            <button type="button" class="tool" title={messages.howToRead} onClick={actions.guide}>
              <Icon name="info" />
              <span class="tool-word">{messages.howToRead}</span>
            </button>
            <button type="button" class="tool" title={messages.share} onClick={actions.share}>
              <Icon name="share" />
              <span class="tool-word">{messages.share}</span>
            </button>
            <button type="button" class="tool" title={messages.download} onClick={actions.download}>
              <Icon name="download" />
              <span class="tool-word">{messages.download}</span>
            </button>
          </div>
        )}
        <div class="tools-settings">
          <LanguageMenu scene={scene} send={send} />
          <ThemeMenu scene={scene} onChoose={(theme) => send(setTheme(theme))} />
          <AboutButtons scene={scene} send={send} onAbout={actions.about} />
        </div>
      </>
    );
  });

function ThemeMenu({ scene, onChoose }: { scene: Scene; onChoose: (theme: Theme) => void }) {
  const { messages } = scene.locale;
  return (
    <label class="menu">
      <span>{messages.theme}</span>
      <select value={scene.state.theme} onChange={(event) => onChoose(event.currentTarget.value as Theme)}>
        <Options ids={THEMES} names={messages.themes} />
      </select>
    </label>
  );
}
