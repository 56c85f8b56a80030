// The facets themselves. Their code comes while the first picture is drawn.

import type { Resources } from '../../data/fetch.ts';
import type { SetFacetId } from '../../query/facets.ts';
import type { Scene } from '../view.ts';
import { DeathsFacet } from './deaths-facet.tsx';
import { GroupFacet } from './group-facet.tsx';
import type { FiltersContext } from './memory.ts';
import { OptionsFacet } from './options-facet.tsx';
import { SearchPlaces } from './places/search-places.tsx';

const SIMPLE_FACETS: readonly SetFacetId[] = ['country', 'type', 'target', 'attribution'];

export interface FacetsProps {
  readonly scene: Scene;
  readonly context: FiltersContext;
  readonly names: Resources['names'];
}

export function Facets({ scene, context, names }: FacetsProps) {
  const { has } = scene.atlas;
  return (
    <>
      {import.meta.env.MODE !== 'embed' && has.places && (
        <SearchPlaces scene={scene} context={context} names={names} />
      )}
      {has.groups && <GroupFacet scene={scene} context={context} />}
      {SIMPLE_FACETS.map((facet) => (
        <OptionsFacet key={facet} facet={facet} scene={scene} context={context} />
      ))}
      {has.tolls && <DeathsFacet scene={scene} send={context.send} />}
    </>
  );
}
