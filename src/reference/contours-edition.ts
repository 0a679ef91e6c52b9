/** The outlines of the interactive map for what the edition covers; around it, land that cannot be chosen. */
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { GeometryCollection } from 'topojson-specification';
import type { EpciTopology, Named, NationalTopology, RegionTopology } from '../lib/contours/topology.ts';
import { codeOfDepartement, codeOfRegion, formatCode } from '../lib/territoires/code.ts';
import { compareNoms } from '../lib/texte/format.ts';
import type { CodeTerritoire } from '../schemas/territoire.ts';
import {
  departementalContours,
  epciTopology,
  lightFrance,
  nationalContours,
  neighbours,
  regionalContours,
} from './contours-legers.ts';
import { coveredReferentiel, isOfPortee, readPortee } from './portee.ts';

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

/** The near outlines, with their EPCI: a file a region; the department of an edition, which has no region, has its own. */
export function nearContours(): (Named & { read: () => RegionTopology })[] {
  const { regions, departements } = coveredReferentiel();
  const [near, read] =
    readPortee()?.niveau === 'departement'
      ? [departements, departementalContours]
      : [regions, regionalContours];
  return [...near.values()]
    .sort((a, b) => compareNoms(a.nom, b.nom))
    .map(({ code, nom }) => ({ code, nom, read: () => read(code) }));
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
