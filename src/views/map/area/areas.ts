// Areas on the map: the filter's or the two of a comparison, and the drawing of a new one. Loaded when first needed.

import type { Map as LeafletMap } from 'leaflet';
import type { DrawnArea } from '../../../query/facets.ts';
import { finishDrawing, type Send, startDrawing } from '../../../state/steps.ts';
import type { Draw } from '../../view.ts';
import './area.css';
import './vectors.ts';
import { createDrawing } from './drawing.ts';
import { createFrame, type Frame } from './frame.ts';
import { shownAreas } from './shown.ts';

export function createAreas(map: LeafletMap, root: HTMLElement, send: Send): Draw {
  map.createPane('area').classList.add('area-pane');
  let frames: readonly Frame[] = [];
  let shown: readonly DrawnArea[] = [];
  const drawing = createDrawing(map, root, {
    onDrawn: (area, target) => send(finishDrawing(area, target)),
    onCancel: () => send(startDrawing(null)),
  });
  return (scene) => {
    const areas = shownAreas(scene.state);
    if (areas.length !== shown.length || areas.some(([, area], at) => area !== shown[at])) {
      for (const frame of frames) frame.remove();
      shown = areas.map(([, area]) => area);
      frames = areas.map(([target, area]) =>
        createFrame(map, area, target, (changed) => send(finishDrawing(changed, target))),
      );
    }
    drawing.draw(scene);
  };
}
