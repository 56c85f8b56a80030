// The map follows the state's camera and tells its own moves, without either echoing the other.

import type { Map as LeafletMap, ZoomPanOptions } from 'leaflet';
import { type Bounds, boundsOfRing, joinedBounds } from '../../lib/geo.ts';
import { moveMap, type Send } from '../../state/steps.ts';
import type { Scene } from '../view.ts';
import {
  boundsOf,
  CLEAR_OF_EDGE,
  cameraOf,
  fitExtent,
  IN_THE_MIDDLE,
  isSameCamera,
  keepInSight,
  type Reset,
} from './camera.ts';
import { markScale } from './scale.ts';

export interface Follower {
  follow(next: Scene, before: Scene | null): void;
  showAll(): void;
  /** The map's element has another size. */
  resize(): void;
}

const ZOOM_ON_INCIDENT = 6.5;
const LEAST_ROOM_PX = 60;
/** On narrow pages the incident is a sheet that covers the window from here on. */
const SHEET_TOP_PX = 268;

export function createFollower(map: LeafletMap, send: Send): Follower {
  let scene: Scene | null = null;
  /** What the map fits as long as nobody has moved it: the address then names no camera. */
  let aim: 'all' | 'shown' | 'incident' | null = null;
  let isOwnMove = false;
  let isPanning = false;

  const quietly = (move: () => void): void => {
    isOwnMove = true;
    move();
    isOwnMove = false;
  };
  const tell = (): void => {
    send(moveMap(aim === null ? cameraOf(map) : null, boundsOf(map), scaleOf(map)));
  };
  /** With `reset` to the very point: else Leaflet moves what is there by whole pixels and may end beside it. */
  const goTo = (target: NonNullable<typeof aim>, reset = false): void => {
    if (!scene) return;
    const current = scene;
    const { atlas, state } = current;
    const row = atlas.columns.indexOf.get(state.selected ?? '');
    aim = target;
    quietly(() => {
      if (target === 'incident' && row !== undefined) {
        const [latitude, longitude] = [atlas.columns.latitude[row]!, atlas.columns.longitude[row]!];
        const options: ZoomPanOptions & Reset = { animate: false, reset };
        map.setView([latitude, longitude], ZOOM_ON_INCIDENT, options);
        keepInSight(map, latitude, longitude, coveredFromPx(), IN_THE_MIDDLE);
      } else {
        fitExtent(map, (target === 'shown' && extentShown(current)) || extentOfAll(current), reset);
      }
    });
    tell();
  };
  const frame = (next: Scene): void => goTo(isWhole(next) ? 'all' : 'shown');

  map.on('moveend', () => {
    if (isOwnMove) return;
    // Bringing an incident into sight is not the reader's move: the address stays as it is.
    if (!isPanning) aim = null;
    isPanning = false;
    tell();
  });

  return {
    follow(next, before) {
      scene = next;
      const { camera, selected } = next.state;
      const row = next.atlas.columns.indexOf.get(selected ?? '');
      const setCamera = (): void => {
        if (!camera) return;
        aim = null;
        quietly(() => map.setView([camera.latitude, camera.longitude], camera.zoom, { animate: false }));
        send(moveMap(camera, boundsOf(map), scaleOf(map)));
      };
      const isArea = next.state.filters.area?.kind === 'view';
      if (!before) {
        if (camera) setCamera();
        else if (row !== undefined) goTo('incident');
        else frame(next);
      }
      // What the map shows is a filter now: the address has to name it.
      if (isArea && before?.state.filters.area?.kind !== 'view') {
        aim = null;
        tell();
      }
      if (!before) return;
      // Only a camera that changed is followed: while a drag goes on, the state's is behind the map.
      if (camera !== before.state.camera) {
        if (!camera) frame(next);
        else if (!isSameCamera(camera, cameraOf(map))) setCamera();
      }
      if (selected === before.state.selected) return;
      if (aim === 'incident') {
        // What the address named is closed: from now on it has to name the camera.
        aim = null;
        tell();
      }
      // A filter to the view must not change because something in it is read.
      if (row !== undefined && !isArea) {
        const { latitude, longitude } = next.atlas.columns;
        isPanning = true;
        const isMoved = keepInSight(map, latitude[row]!, longitude[row]!, coveredFromPx(), CLEAR_OF_EDGE);
        if (!isMoved) isPanning = false;
      }
    },
    showAll: () => goTo('all'),
    resize() {
      const { clientWidth, clientHeight } = map.getContainer();
      // Folded away, as in a host's closed tab: what was in sight is still so when there is room again.
      if (Math.min(clientWidth, clientHeight) < LEAST_ROOM_PX) return;
      // An observer also tells of the size that it finds: everything is painted for that one already.
      const size = map.getSize();
      if (size.x === clientWidth && size.y === clientHeight) return;
      quietly(() => {
        // A move that is under way would go on from where it was meant to start.
        map.stop();
        map.invalidateSize({ animate: false });
      });
      if (!scene) return;
      if (aim !== null) goTo(aim, true);
      else send(moveMap(scene.state.camera ?? cameraOf(map), boundsOf(map), scaleOf(map)));
    },
  };
}

const scaleOf = (map: LeafletMap): number => markScale(map.getZoom(), map.getSize().x);

/** Nothing narrows the view, or nothing is left to fit. */
function isWhole({ answer }: Scene): boolean {
  return answer.shown === answer.total || answer.shown === 0;
}

function coveredFromPx(): number {
  const isSheet = window.matchMedia('(width < 1000px)').matches;
  return isSheet ? SHEET_TOP_PX : Number.POSITIVE_INFINITY;
}

/** Of the incidents shown and of the areas that are compared. */
function extentShown({ answer, state }: Scene): Bounds | null {
  const { compare } = state;
  if (compare?.by !== 'area') return answer.extent;
  const [first, second] = compare.sides.map((area) =>
    area.kind === 'box' ? area.bounds : boundsOfRing(area.ring),
  );
  return [first, second, answer.extent]
    .filter((bounds): bounds is Bounds => Boolean(bounds))
    .reduce(joinedBounds);
}

function extentOfAll({ atlas }: Scene): Bounds {
  const { latitude, longitude } = atlas.columns;
  return {
    west: Math.min(...longitude),
    south: Math.min(...latitude),
    east: Math.max(...longitude),
    north: Math.max(...latitude),
  };
}
