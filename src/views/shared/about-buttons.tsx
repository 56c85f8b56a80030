// The ways to the guided tour and to what the atlas is: in the header, on phones in the menu. Not for a file of one's own.

import { type Send, startTour } from '../../state/steps.ts';
import type { Scene } from '../view.ts';
import { FIRST_TOUR } from './tour-page.ts';

export function AboutButtons({ scene, send, onAbout }: { scene: Scene; send: Send; onAbout: () => void }) {
  const { messages } = scene.locale;
  if (!scene.atlas.has.published) return null;
  return (
    <>
      <button type="button" class="tool" onClick={() => send(startTour(FIRST_TOUR))}>
        {messages.tour}
      </button>
      <button type="button" class="tool" onClick={onAbout}>
        {messages.about}
      </button>
    </>
  );
}
