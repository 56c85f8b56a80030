// The choice of the interface's language: in the header, on phones in the menu.

import type { InterfaceLanguage } from '../../state/state.ts';
import { type Send, speak } from '../../state/steps.ts';
import type { Scene } from '../view.ts';
import { LanguageOptions } from './options.tsx';

export function LanguageMenu({ scene, send }: { scene: Scene; send: Send }) {
  return (
    <label class="menu">
      <span class="visually-hidden">{scene.locale.messages.language}</span>
      <select
        value={scene.state.language}
        onChange={(event) => send(speak(event.currentTarget.value as InterfaceLanguage))}
      >
        <LanguageOptions />
      </select>
    </label>
  );
}
