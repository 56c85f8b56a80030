// The whole of the data as one scene a language: what the app draws when nothing is filtered.

import { readFileSync } from 'node:fs';
import { openArchive } from '../../src/data/archive.ts';
import type { GroundSource } from '../../src/data/ground.ts';
import { atlasOf } from '../../src/data/load.ts';
import type { MapNames } from '../../src/data/payload/map-names.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { loadLocale } from '../../src/i18n/index.ts';
import { spanOf } from '../../src/query/bins.ts';
import { INITIAL_STATE, INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../src/state/state.ts';
import { ownRoles } from '../../src/views/map/ground/ground-tiles.ts';
import { createPictureGround, type PictureGround } from '../../src/views/map/svg/ground.ts';
import type { Scene } from '../../src/views/view.ts';
import { compileTables } from '../data/compile.ts';
import type { DataPackage, Tables } from '../data/tables.ts';

/** While this file is loaded: afterwards Vite's runner fetches no more parts of the app. */
const LOCALES = await Promise.all(INTERFACE_LANGUAGES.map(loadLocale));

export interface PageData {
  readonly scenes: Readonly<Record<InterfaceLanguage, Scene>>;
  readonly ground: PictureGround;
  readonly names: MapNames;
  readonly package: DataPackage;
}

export function pageDataOf(tables: Tables): PageData {
  const { core, texts, details, names } = compileTables(tables);
  const entries = LOCALES.map((locale): [InterfaceLanguage, Scene] => {
    const { language } = locale;
    const atlas = { ...atlasOf(core, texts[language]), details: details[language] };
    const state = { ...INITIAL_STATE, language };
    const answer = createEngine(atlas).query({
      filters: state.filters,
      compare: null,
      view: null,
      axis: spanOf(atlas.columns),
      sort: state.sort,
    });
    return [language, { state, answer, atlas, locale }];
  });
  const focus = new Set(tables.incidents.map((incident) => incident.country));
  return {
    scenes: Object.fromEntries(entries) as Record<InterfaceLanguage, Scene>,
    ground: createPictureGround(groundSource(), ownRoles(focus)),
    names,
    package: tables.package,
  };
}

/** Both archives of data/basemap/ as one, all of it at once. */
function groundSource(): GroundSource {
  const open = (name: string) =>
    openArchive(readFileSync(new URL(`../../data/basemap/${name}.pmtiles`, import.meta.url)));
  const [overview, detail] = [open('overview'), open('detail')];
  return {
    minZoom: overview.minZoom,
    maxZoom: detail.maxZoom,
    tile: (zoom, x, y) => (zoom <= overview.maxZoom ? overview : detail).tile(zoom, x, y),
  };
}
