// The ground beneath the incidents: our own tiles, another's archive in our colours, or another's pictures.

import type { Map as LeafletMap } from 'leaflet';
import type { Ground, GroundSource } from '../../../data/ground.ts';
import type { Palette } from '../palette.ts';
import { addGroundLayer } from './ground-layer.ts';
import { ownRoles, type RoleOf } from './ground-tiles.ts';

export interface MapGround {
  /** Fulfilled when it stands on the map. */
  set(ground: Ground): Promise<void>;
  /** ISO 3166-1 alpha-2 of the countries to stand out. */
  setFocus(countries: readonly string[]): void;
  /** In the palette of now; nothing is fetched. */
  repaint(): void;
}

export function createGround(
  map: LeafletMap,
  palette: () => Palette,
  onOwn: (source: GroundSource, roleOf: RoleOf) => void,
): MapGround {
  let focus: readonly string[] = [];
  let own: GroundSource | null = null;
  const layer = addGroundLayer(map, palette);
  const showOwn = (source: GroundSource): void => {
    own = source;
    const roleOf = ownRoles(new Set(focus));
    layer.show(source, roleOf, focus);
    onOwn(source, roleOf);
  };
  return {
    async set(ground) {
      // The embed has a ground of its own, whatever the app was given.
      const mayBeOthers = import.meta.env.MODE !== 'embed';
      if (ground.kind === 'raster') {
        if (!mayBeOthers) return;
        const { addPictures } = await import('./others-pictures.ts');
        addPictures(map, ground.url);
      } else if (mayBeOthers && ground.attribution !== null) {
        const { rolesOfOthers } = await import('./others-roles.ts');
        layer.show(ground.source, rolesOfOthers, null);
      } else {
        showOwn(ground.source);
      }
    },
    setFocus(countries) {
      if (countries === focus) return;
      focus = countries;
      if (own) showOwn(own);
    },
    repaint: layer.repaint,
  };
}
