/** The outlines of the interactive map for what the edition covers; around it, land that cannot be chosen. */
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { GeometryCollection } from 'topojson-specification';
import type { EpciTopology, Named, NationalTopology } from '../lib/contours/topology.ts';
import { codeOfDepartement, codeOfRegion, formatCode } from '../lib/territoires/code.ts';
import type { CodeTerritoire } from '../schemas/territoire.ts';
import { epciTopology, lightFrance, nationalContours, neighbours } from './contours-legers.ts';
import { isOfPortee } from './portee.ts';

/** The regions and the departments that the edition covers. */
export function coveredContours(): NationalTopology {
  const topology = nationalContours();
  return {
    ...topology,
    objects: {
      regions: keep(topology.objects.regions, codeOfRegion),
      departements: keep(topology.objects.departements, codeOfDepartement),
    },
  };
}

/** The EPCI that the edition covers, coarse. */
export function coveredEpci(): EpciTopology {
  const topology = epciTopology();
  const epci = keep(topology.objects.epci, (code) => formatCode({ niveau: 'epci', code }));
  return { ...topology, objects: { epci } };
}

/** The land of the neighbouring countries, and the regions outside of the edition. */
export function landAround(): FeatureCollection<Polygon | MultiPolygon> {
  const outside = lightFrance().regions.features.filter(
    ({ properties }) => !isOfPortee(codeOfRegion(properties.code)),
  );
  const land = outside.map((shape) => ({ ...shape, properties: {} }));
  return { ...neighbours(), features: [...neighbours().features, ...land] };
}

function keep(
  collection: GeometryCollection<Named>,
  codeOf: (code: string) => CodeTerritoire,
): GeometryCollection<Named> {
  const geometries = collection.geometries.filter(
    ({ properties }) =>
      properties !== undefined && 'code' in properties && isOfPortee(codeOf(properties.code)),
  );
  return { ...collection, geometries };
}
