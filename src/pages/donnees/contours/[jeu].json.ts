import type { APIRoute } from 'astro';
import { nationalContours, neighbours, regionalContours } from '../../../queries/contours-legers.ts';
import { allRegions } from '../../../queries/territoires.ts';

/** Light TopoJSON: « france » (regions, departments) and one file a region (its EPCI); the neighbours' land as GeoJSON. */
export function getStaticPaths() {
  return [
    { params: { jeu: 'france' }, props: { data: nationalContours } },
    { params: { jeu: 'voisins' }, props: { data: neighbours } },
    ...allRegions().map(({ code }) => ({ params: { jeu: code }, props: { data: regionalContours(code) } })),
  ];
}

export const GET: APIRoute = ({ props }) => Response.json(props['data']);
