// What pictures of a view are drawn from and say, for files, paper and dialogs: ground and names, colours, sentences.

import type { Resources } from './data/fetch.ts';
import { answerOf } from './query/answer.ts';
import { spanOf } from './query/bins.ts';
import type { State } from './state/state.ts';
import { comparisonText } from './views/compare/sentence.tsx';
import { ownRoles } from './views/map/ground/ground-tiles.ts';
import { createPictureGround, type PictureGround } from './views/map/svg/ground.ts';
import type { MapSource } from './views/map/svg/view-poster.ts';
import { receiptOf } from './views/receipt/text.ts';
import { chipsOf } from './views/shared/chips.ts';
import { headlineOf } from './views/shared/headline.ts';
import type { Scene } from './views/view.ts';

/** Without its ground or its names the map is shown all the same, and so it is drawn. */
export async function sourceOf(scene: Scene, resources: Resources): Promise<MapSource> {
  const [ground, names] = await Promise.all([
    resources.ground().catch(() => null),
    resources.names().catch(() => ({ countries: [], places: [], regions: [] })),
  ]);
  const plain = (): PictureGround => createPictureGround(null, () => undefined);
  // Pictures of tiles cannot be drawn again: then the incidents stand on plain land.
  if (ground === null || ground.kind === 'raster') return { ground: plain(), names };
  if (ground.attribution !== null) {
    const { rolesOfOthers } = await import('./views/map/ground/others-roles.ts');
    return { ground: createPictureGround(ground.source, rolesOfOthers), names };
  }
  const { dictionary } = scene.atlas.columns.sets.country;
  return { ground: createPictureGround(ground.source, ownRoles(new Set(dictionary))), names };
}

/** The page's own colours, of either theme: read while the page wears it, between two paints. */
export function inTheme<Result>(
  theme: 'light' | 'dark' | 'print',
  work: (colour: (name: string) => string) => Result,
): Result {
  const page = document.documentElement;
  const worn = page.dataset.theme;
  page.dataset.theme = theme;
  const style = getComputedStyle(page);
  try {
    return work((name) => style.getPropertyValue(`--${name}`).trim());
  } finally {
    if (worn === undefined) delete page.dataset.theme;
    else page.dataset.theme = worn;
  }
}

/** What is shown, in sentences; of a comparison each side with its figures. */
export function linesOf(scene: Scene): readonly string[] {
  const { lead, rest, note } = receiptOf(scene);
  const sentence = `${`${lead}${rest}${note}`.trim().replace(/[.\s]+$/, '')}.`;
  const { searched } = headlineOf(scene);
  const { compare } = scene.state;
  const unchecked = scene.atlas.own?.preliminary?.caption[scene.locale.language];
  const first = [sentence, searched, unchecked].filter(Boolean).join(' ');
  if (!compare) return [first];
  const { sides, between, notes } = comparisonText(scene, compare);
  return [first, ...sides.map((side) => `${side.lead}${side.rest}`), `${between} ${notes}`.trim()];
}

/** The scene of other rows or another state, over the whole period; `fail` is 0 where a row is shown. */
export function answered(scene: Scene, state: State, fail: Uint32Array): Scene {
  const { columns, lineages } = scene.atlas;
  const { filters, sort } = state;
  const question = { filters, compare: null, view: null, axis: spanOf(columns), sort };
  return { ...scene, state, answer: answerOf(columns, fail, question, lineages.length, []) };
}

export const filtersOf = (scene: Scene): readonly string[] => chipsOf(scene).map(({ label }) => label);
