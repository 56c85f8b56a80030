// How ground and names come to the map: at once, or behind the picture that the page came with; what could not be fetched
// is said, and asked for again.

import type { Ground } from '../../data/ground.ts';
import type { MapNames } from '../../data/payload/map-names.ts';
import type { Troubles } from '../shared/trouble.ts';

/** Each asks again for what could not be fetched. */
export interface MapFiles {
  readonly ground: () => Promise<Ground>;
  readonly names: () => Promise<MapNames>;
}

/** The picture of the first view that the page came with; it lies over the map. */
export interface StillPicture {
  /** At once, and seen, where none stands there or none of what is shown. */
  whenDue(paint: (isSeen: boolean) => void): void;
  /** Something else is to be shown. */
  isOutOfDate(): void;
  /** While it hides them, the map's parts are painted in tasks of their own. */
  nextPart(): Promise<void>;
  /** The map has painted all that it knows. */
  isPainted(): void;
}

interface LandParts {
  readonly ground: (shown: Ground) => Promise<void>;
  /** By whom the ground is; null where it could not be had or is our own. */
  readonly credited: (attribution: string | null) => void;
  /** Null where there are none. */
  readonly names: (names: MapNames | null) => void;
  readonly paintNames: () => void;
  readonly paintMarks: () => void;
  /** Whether names had been waited for. */
  readonly waitNoLonger: () => boolean;
}

export function bringLand(
  { ground, names }: MapFiles,
  still: StillPicture,
  troubles: Troubles,
  parts: LandParts,
): void {
  const showGround = async (): Promise<void> => {
    let attribution: string | null = null;
    try {
      const shown = await ground();
      attribution = shown.attribution;
      await parts.ground(shown);
      troubles.over('ground');
    } catch (reason) {
      troubles.say('ground', { lost: 'ground', reason, again: () => showGround().then(showNames) });
    }
    parts.credited(attribution);
  };
  const showNames = async (): Promise<void> => {
    try {
      const [known, shown] = await Promise.all([names(), ground().catch(() => null)]);
      // Pictures of another's map have names of their own.
      parts.names(shown?.kind === 'raster' ? null : known);
      troubles.over('names');
    } catch (reason) {
      parts.names(null);
      troubles.say('names', { lost: 'names', reason, again: showNames });
    }
    parts.paintNames();
    await still.nextPart();
    parts.paintMarks();
  };
  still.whenDue((isSeen) => {
    // The names after the ground: they keep clear of what it brings along.
    void showGround().then(still.nextPart).then(showNames).finally(still.isPainted);
    if (!isSeen) return;
    // Names that are there already come before this: the marks are then painted once, together with them.
    setTimeout(() => {
      if (parts.waitNoLonger()) parts.paintMarks();
    });
  });
}
