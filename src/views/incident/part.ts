// What each part of the incident panel is given.

import type { Scene } from '../view.ts';

export interface PartProps {
  readonly scene: Scene;
  readonly row: number;
}
