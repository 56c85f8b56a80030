// One topology of all units, so that a coast, a border and the land on its sides are the same line at every zoom.

import type { FeatureCollection, Polygon } from 'geojson';
import mapshaper from 'mapshaper';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Unit, UnitFeature } from './units.ts';

export type UnitTopology = Topology<{ units: GeometryCollection<Unit> }>;

/** Western Sahara ends in the north at the parallel that Spain and France agreed on in 1912. */
const WESTERN_SAHARA = '-17.5,20,-8,27.6667';
const NORTH_OF_IT = '-20,27.6667,0,40';

/** The whole topology at full detail, with the territories of DECISIONS.md put where the UN's maps put them. */
export async function buildTopology(units: UnitFeature[], golan: Polygon): Promise<UnitTopology> {
  const collection = (features: UnitFeature[]): FeatureCollection => ({
    type: 'FeatureCollection',
    features,
  });
  const inMorocco = units.filter(({ properties }) => properties.iso === 'MA');
  const inIsrael = units.filter(({ properties }) => properties.iso === 'IL');
  const others = units.filter(({ properties }) => !['MA', 'IL'].includes(properties.iso));
  const clip = async (
    features: UnitFeature[],
    command: string,
    extra: object = {},
  ): Promise<UnitFeature[]> => {
    const input = { 'in.json': JSON.stringify(collection(features)), ...extra };
    const output = await mapshaper.applyCommands(`-i in.json ${command} -o out.json format=geojson`, input);
    return (JSON.parse(String(output['out.json'])) as { features: UnitFeature[] }).features;
  };
  const golanFile = {
    'golan.json': JSON.stringify({
      type: 'FeatureCollection',
      features: [{ type: 'Feature', properties: {}, geometry: golan }],
    }),
  };
  const become = (features: UnitFeature[], iso: string, part: string): UnitFeature[] =>
    features.map((feature) => ({
      ...feature,
      properties: { unit: `${feature.properties.unit}-${iso}`, iso, part },
    }));
  const parts = [
    ...others,
    ...(await clip(inMorocco, `-clip bbox=${NORTH_OF_IT}`)),
    ...become(await clip(inMorocco, `-clip bbox=${WESTERN_SAHARA}`), 'EH', ''),
    ...(await clip(inIsrael, '-erase golan.json', golanFile)),
    ...become(await clip(inIsrael, '-clip golan.json', golanFile), 'SY', 'golan'),
  ];
  const input = { 'units.json': JSON.stringify(collection(parts)) };
  const output = await mapshaper.applyCommands(
    '-i units.json snap-interval=0.0002 -clean -o units.json format=topojson no-quantization',
    input,
  );
  return JSON.parse(String(output['units.json'])) as UnitTopology;
}

/** Points nearer than `metres` to the line without them go. */
export async function simplify(topology: UnitTopology, metres: number): Promise<UnitTopology> {
  const output = await mapshaper.applyCommands(
    `-i units.json -simplify weighted interval=${metres} keep-shapes -o units.json format=topojson no-quantization`,
    { 'units.json': JSON.stringify(topology) },
  );
  return JSON.parse(String(output['units.json'])) as UnitTopology;
}
