import type { APIRoute } from 'astro';
import type { EpciTopology } from '../../../lib/contours/topology.ts';
import {
  coveredContours,
  coveredEpci,
  landAround,
  nearContours,
} from '../../../reference/contours-edition.ts';

/**
 * Light TopoJSON: « france » (regions, departments), « epci » (all of them, coarse, without their names, which the
 * layers bring) and one file a region (its EPCI), or one for the department of an edition; the neighbours' land as GeoJSON.
 */
export function getStaticPaths() {
  return [
    { params: { jeu: 'france' }, props: { data: coveredContours() } },
    { params: { jeu: 'epci' }, props: { data: withoutNames(coveredEpci()) } },
    { params: { jeu: 'voisins' }, props: { data: landAround() } },
    ...nearContours().map(({ code, read }) => ({ params: { jeu: code }, props: { data: read() } })),
  ];
}

function withoutNames(topology: EpciTopology): unknown {
  const geometries = topology.objects.epci.geometries.map((shape) => ({
    ...shape,
    properties: { code: shape.properties && 'code' in shape.properties ? shape.properties.code : undefined },
  }));
  return { ...topology, objects: { epci: { ...topology.objects.epci, geometries } } };
}

export const GET: APIRoute = ({ props }) => Response.json(props['data']);
