// The map follows the state's camera and tells its own moves, without either echoing the other.

import type { Map as LeafletMap, ZoomPanOptions } from 'leaflet';
import { recordById } from '../../../data/record.ts';
import type { Camera } from '../../../state/state.ts';
import { moveMap, type Send } from '../../../state/steps.ts';
import type { Scene } from '../../view.ts';
import { markScale } from '../marks/scale.ts';
import {
  boundsOf,
  CLEAR_OF_EDGE,
  cameraOf,
  IN_THE_MIDDLE,
  isSameCamera,
  keepInLimits,
  keepInSight,
  limitReaders,
  type Place,
  prefersStillness,
  type Reset,
} from './camera.ts';
import { coveredByIncident } from './covered.ts';
import { fitEverything, fitShown } from './fit.ts';
import { asksForPlace } from './place-asked.ts';
import { watchTurns } from './turn.ts';

export interface Follower {
  follow(next: Scene, before: Scene | null): void;
  showAll(): void;
  /** The map's element has another size. */
  resize(): void;
}

const ZOOM_ON_INCIDENT = 6.5;
const LEAST_ROOM_PX = 60;

/** It measures itself anew; its own `invalidateSize` would paint what it shows before it goes elsewhere. */
type MapInternals = LeafletMap & { _sizeChanged: boolean };

/** Where a gesture or an address put the map, to the very point; `camera` is how the address says it. */
interface Chosen {
  readonly camera: Camera;
  readonly centre: { readonly lat: number; readonly lng: number };
}

/** What the map looks at, at any size: the fit of something, of which the address names no camera, or what was chosen. */
type Aim = 'shown' | 'incident' | Chosen;

export function createFollower(map: LeafletMap, send: Send): Follower {
  let scene: Scene | null = null;
  let aim: Aim = 'shown';
  limitReaders(map);

  const camera = (): Camera | null => (typeof aim === 'string' ? null : aim.camera);
  /** Of a map without room nothing is told: what it shows is nobody's choice. */
  const tellView = (): void => send(moveMap(camera(), boundsOf(map), scaleOf(map)));
  const tell = (): void => {
    if (hasRoom(map)) tellView();
  };
  const chooseWhatIsSeen = (): void => {
    aim = { camera: cameraOf(map), centre: map.getCenter() };
    tell();
  };
  const turns = watchTurns(map, (move) => {
    // Bringing an incident into sight chooses nothing: where the address names no camera it stays so.
    if (move === 'reader' || typeof aim !== 'string') chooseWhatIsSeen();
    else tell();
    if (move === 'reader') keepInLimits(map);
  });
  /** With `reset` to the very point: else Leaflet moves what is there by whole pixels and may end beside it. */
  const look = (current: Scene, reset: boolean): void => {
    const options: ZoomPanOptions & Reset = { animate: false, reset };
    const place = typeof aim === 'string' ? placeOfSelected(current) : null;
    if (typeof aim !== 'string') map.setView(aim.centre, aim.camera.zoom, options);
    else if (aim === 'incident' && place) {
      map.setView([place.latitude, place.longitude], ZOOM_ON_INCIDENT, options);
      keepInSight(map, place, coveredByIncident(map), IN_THE_MIDDLE, false);
    } else fitShown(map, current, reset);
  };
  const goTo = (target: Aim): void => {
    const current = scene;
    if (!current) return;
    aim = target;
    // Asked before the move, which leaves the page to be laid out once more.
    const isSeen = hasRoom(map);
    turns.page(() => {
      // What changed beside it may have given the map another size, of which its observer tells only afterwards.
      const isOther = isSeen && isOfOtherSize(map);
      if (isOther) (map as MapInternals)._sizeChanged = true;
      look(current, isOther);
      if (isOther) map.fire('resize');
    });
    if (isSeen) tellView();
  };
  const goToCamera = (next: Camera): void =>
    goTo({ camera: next, centre: { lat: next.latitude, lng: next.longitude } });
  /** What the map shows is a filter: the address has to name it, once there is something to see. */
  const nameFilter = (): void => {
    if (isView(scene) && typeof aim === 'string' && hasRoom(map)) chooseWhatIsSeen();
  };

  return {
    follow(next, before) {
      scene = next;
      const { camera: asked, selected } = next.state;
      const place = placeOfSelected(next);
      if (!before) {
        if (asked) goToCamera(asked);
        else if (place) goTo('incident');
        else goTo('shown');
        nameFilter();
        return;
      }
      if (!isView(before)) nameFilter();
      // Only a camera that changed is followed, and not what the map itself has told.
      if (asked !== before.state.camera) {
        if (!asked && camera()) goTo('shown');
        else if (asked && !isSameCamera(asked, camera())) goToCamera(asked);
      } else if (asksForPlace(next, before)) goTo('shown');
      if (selected === before.state.selected) return;
      // What the address named is closed: from now on it has to name the camera.
      if (aim === 'incident') {
        if (hasRoom(map)) chooseWhatIsSeen();
        else goTo('shown');
      }
      // A filter to the view must not change because something in it is read.
      if (place && !isView(next)) {
        turns.pan(() => keepInSight(map, place, coveredByIncident(map), CLEAR_OF_EDGE, !prefersStillness()));
      }
    },
    showAll() {
      const current = scene;
      if (!current) return;
      turns.page(() => fitEverything(map, current, false));
      chooseWhatIsSeen();
    },
    resize() {
      const current = scene;
      // Folded away, as in a host's closed tab: what was in sight is still so when there is room again. And before
      // there is anything to show Leaflet would keep the size that it is asked for.
      if (!current || !hasRoom(map)) return;
      // An observer also tells of the size that it finds: everything is painted for that one already.
      if (!isOfOtherSize(map)) return;
      const wasPanning = turns.isPanning();
      const isHeld = turns.isHeld();
      turns.page(() => {
        map.invalidateSize({ animate: false });
        if (isHeld) return;
        look(current, typeof aim === 'string');
        const place = placeOfSelected(current);
        if (place && !isView(current) && (typeof aim === 'string' || wasPanning)) {
          keepInSight(map, place, coveredByIncident(map), CLEAR_OF_EDGE, false);
        }
      });
      // Where the hand will let go of it, the map tells itself.
      if (isHeld) return;
      if (wasPanning && typeof aim !== 'string') chooseWhatIsSeen();
      else tell();
      nameFilter();
    },
  };
}

const scaleOf = (map: LeafletMap): number => markScale(map.getZoom(), map.getSize().x);

function hasRoom(map: LeafletMap): boolean {
  const { clientWidth, clientHeight } = map.getContainer();
  return Math.min(clientWidth, clientHeight) >= LEAST_ROOM_PX;
}

/** Than it was told last. */
function isOfOtherSize(map: LeafletMap): boolean {
  const { clientWidth, clientHeight } = map.getContainer();
  const size = map.getSize();
  return size.x !== clientWidth || size.y !== clientHeight;
}

const isView = (scene: Scene | null): boolean => scene?.state.filters.area?.kind === 'view';

function placeOfSelected({ atlas, state }: Scene): Place | null {
  const open = recordById(atlas, state.selected);
  // What has no place is nowhere to be followed to.
  return !open || Number.isNaN(open.latitude) ? null : open;
}
