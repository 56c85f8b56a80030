// Where the address asks for a version of the data that is no longer the newest: says so above the page, says what is
// newer, and leads to both. Loaded only then.

import { render } from 'preact';
import type { Newer } from '../../data/newer.ts';
import { versionMessages } from '../../i18n/versions.ts';
import { encode } from '../../state/link.ts';
import { changesPath } from '../shared/changes-page.ts';
import type { Draw, Scene } from '../view.ts';
import './notice.css';

export async function mountNotice(): Promise<Draw> {
  const { frozen, newest = '' } = document.documentElement.dataset;
  const newer = await newerThan(frozen ?? '', newest);
  const root = document.createElement('aside');
  root.className = 'frozen';
  document.querySelector('.header')?.before(root);
  return (scene) => {
    root.setAttribute('aria-label', versionMessages(scene.locale.language).notice);
    render(<Notice scene={scene} newer={newer} close={() => root.remove()} />, root);
  };
}

/** That there is something newer is said also where it cannot be learned what. */
async function newerThan(version: string, newest: string): Promise<Newer> {
  try {
    const response = await fetch(`./data/versions/${version}/newer.json`);
    if (response.ok) return (await response.json()) as Newer;
  } catch {
    // Below.
  }
  return { version: newest, added: 0, removed: 0, changed: [] };
}

interface NoticeProps {
  readonly scene: Scene;
  readonly newer: Newer;
  readonly close: () => void;
}

function Notice({ scene, newer, close }: NoticeProps) {
  const { state, atlas, locale } = scene;
  const { formats, language } = locale;
  const words = versionMessages(language);
  const counts = [
    newer.added > 0 && words.added(newer.added, formats),
    newer.changed.length > 0 && words.changed(newer.changed.length, formats),
    newer.removed > 0 && words.removed(newer.removed, formats),
  ].filter((text) => text !== false);
  const isOpenChanged = state.selected !== null && newer.changed.includes(state.selected);
  return (
    <>
      <p>
        {words.asOf(formats.date(atlas.version))} {words.newer(formats.date(newer.version))}
        {counts.length > 0 && `: ${formats.list(counts)}`}.{isOpenChanged && ` ${words.openChanged}`}
      </p>
      <p class="frozen-ways">
        <a href={`./${changesPath(atlas.version, language)}`}>{words.whatChanged}</a>{' '}
        <a href={`./index.html${encode({ ...state, version: null }, null)}`}>{words.showNewest}</a>{' '}
        <button type="button" onClick={close}>
          {words.close}
        </button>
      </p>
    </>
  );
}
