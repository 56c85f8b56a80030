// The slim header: title, dek, language, colours, and the dialog that says what this atlas is.

import { type InterfaceLanguage, THEMES, type Theme } from '../../state/state.ts';
import { type Send, setTheme, speak } from '../../state/steps.ts';
import { Icon } from '../shared/icon.tsx';
import { LanguageOptions, Options } from '../shared/options.tsx';
import { type PanelContext, panel } from '../shared/panel.ts';
import type { Scene, View } from '../view.ts';
import './header.css';

/** Dialogs that are loaded when they are asked for. */
export interface HeaderDialogs {
  readonly share: () => void;
  readonly download: () => void;
}

export const mountHeader = (dialogs: HeaderDialogs): View =>
  panel({}, (scene, context) => header(scene, context, dialogs));

function header(scene: Scene, { send, root }: PanelContext<object>, dialogs: HeaderDialogs) {
  const { state, answer, atlas, locale } = scene;
  const { messages, formats } = locale;
  const dialogOf = (): HTMLDialogElement | null => root.querySelector('dialog');
  const isDark = document.documentElement.dataset.theme === 'dark';
  const firstYear = formats.year(atlas.columns.firstDay[0] ?? 0);
  return (
    <>
      <h1 class="header-title">{messages.title}</h1>
      <p class="header-dek">{messages.dek(formats.number(answer.total), firstYear)}</p>
      <div class="header-tools">
        <LanguageMenu scene={scene} send={send} />
        <button
          type="button"
          class="tool tool-theme"
          aria-label={`${messages.theme}: ${isDark ? messages.themes.dark : messages.themes.light}`}
          onClick={() => send(setTheme(isDark ? 'light' : 'dark'))}
        >
          <Icon name={isDark ? 'sun' : 'moon'} />
        </button>
        <button type="button" class="tool" onClick={dialogs.share}>
          <Icon name="share" />
          <span class="tool-word">{messages.share}</span>
        </button>
        <button type="button" class="tool" onClick={dialogs.download}>
          <Icon name="download" />
          <span class="tool-word">{messages.download}</span>
        </button>
        <button type="button" class="tool tool-about" onClick={() => dialogOf()?.showModal()}>
          <span class="tool-word">{messages.about.open}</span>
          <Icon name="menu" />
        </button>
      </div>
      <dialog class="about" aria-labelledby="about-title">
        <div class="about-head">
          <h2 id="about-title">{messages.about.title}</h2>
          <button type="button" class="tool" aria-label={messages.close} onClick={() => dialogOf()?.close()}>
            <Icon name="close" />
          </button>
        </div>
        <div class="about-settings">
          <LanguageMenu scene={scene} send={send} />
          <label class="menu">
            <span>{messages.theme}</span>
            <select
              value={state.theme}
              onChange={(event) => send(setTheme(event.currentTarget.value as Theme))}
            >
              <Options ids={THEMES} names={messages.themes} />
            </select>
          </label>
        </div>
        <p>{messages.about.what}</p>
        <p>{messages.about.missing}</p>
        <p>{messages.about.marks}</p>
        <p>{messages.about.data(formats.date(atlas.version), formats.number(atlas.corrections))}</p>
        <p>
          {messages.about.download}: <a href="./data/incidents.csv">CSV</a>,{' '}
          <a href="./data/incidents.geojson">GeoJSON</a>. {messages.about.licence}
        </p>
      </dialog>
    </>
  );
}

function LanguageMenu({ scene, send }: { scene: Scene; send: Send }) {
  const { messages } = scene.locale;
  return (
    <label class="menu">
      <span class="visually-hidden">{messages.language}</span>
      <select
        value={scene.state.language}
        onChange={(event) => send(speak(event.currentTarget.value as InterfaceLanguage))}
      >
        <LanguageOptions />
      </select>
    </label>
  );
}
