// The buttons on the map: zoom and show all; in an embed also those that move it.

import { render } from 'preact';
import { Icon } from '../../shared/icon.tsx';
import type { Scene } from '../../view.ts';
import type { GestureHint } from '../camera/hint.ts';
import { PanPad } from './pan-pad.tsx';

export interface ControlActions {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly showAll: () => void;
  readonly toggleMoving: () => void;
  /** By parts of the map's width and height. */
  readonly pan: (x: number, y: number) => void;
}

export function drawControls(
  root: HTMLElement,
  scene: Scene,
  modes: ControlModes,
  hint: GestureHint | null,
  actions: ControlActions,
): void {
  render(<Controls scene={scene} modes={modes} hint={hint} actions={actions} />, root);
}

interface ControlModes {
  /** In an embed: one finger moves the map instead of the article. */
  readonly isFree: boolean;
}

interface ControlsProps {
  readonly scene: Scene;
  readonly modes: ControlModes;
  readonly hint: GestureHint | null;
  readonly actions: ControlActions;
}

const SHOW_ALL_PATH = 'M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4';

/** For another button that does the same. */
export function drawShowAllIcon(root: HTMLElement): void {
  render(<Glyph path={SHOW_ALL_PATH} />, root);
}

function Controls({ scene, modes, hint, actions }: ControlsProps) {
  const { isFree } = modes;
  const { map } = scene.locale.messages;
  return (
    <>
      <div class="map-zoom">
        <button type="button" aria-label={map.zoomIn} onClick={actions.zoomIn}>
          <Icon name="plus" />
        </button>
        <button type="button" aria-label={map.zoomOut} onClick={actions.zoomOut}>
          <Icon name="minus" />
        </button>
        <button type="button" aria-label={map.showAll} title={map.showAll} onClick={actions.showAll}>
          <Glyph path={SHOW_ALL_PATH} />
        </button>
      </div>
      {scene.state.embed && (
        <PanPad messages={map} isOn={isFree} onToggle={actions.toggleMoving} onPan={actions.pan} />
      )}
      {hint && (
        <p class="map-gesture" aria-hidden="true">
          {hint === 'wheel' ? map.wheelHint : map.fingersHint}
        </p>
      )}
    </>
  );
}

function Glyph({ path }: { path: string }) {
  return (
    <svg class="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}
