import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { ligneOuverte } from '../../../../lib/donnees/csv.ts';
import { featureOf, geoJsonLines } from '../../../../lib/donnees/geojson.ts';
import { streamed } from '../../../../lib/donnees/flux.ts';
import { tables, type TableOuverte } from '../../../../lib/donnees/tables.ts';
import { requireCode } from '../../../../lib/territoires/code.ts';
import { lignesOf, tableRoutes } from '../../../../queries/donnees/tables.ts';
import { hasPoint, pointOf } from '../../../../reference/contours.ts';
import { fichiersGeo } from '../../../../reference/jeux-geo.ts';

const TYPE = 'application/geo+json';

/** The tables whose rows have a place, and the outlines of data/ as they are. */
export const getStaticPaths = () => [
  ...tableRoutes(tables.filter(({ lieu }) => lieu !== undefined)),
  ...fichiersGeo(process.cwd()).map(({ jeu, fichier, chemin }) => ({
    params: { jeu, table: fichier },
    props: { chemin },
  })),
];

function placeOf(territoire: string) {
  const { niveau, code } = requireCode(territoire);
  return hasPoint(niveau, code) ? pointOf(niveau, code) : undefined;
}

async function features(table: TableOuverte) {
  const lieu = table.lieu?.nom ?? '';
  const colonnes = table.champs.map(({ nom }) => nom);
  return (await lignesOf(table)).map((ligne) => {
    const codes = ligne[lieu];
    return featureOf(ligneOuverte(colonnes, ligne), [codes].flat().map(String), placeOf);
  });
}

export const GET: APIRoute<{ table: TableOuverte } | { chemin: string }> = async ({ props }) =>
  'chemin' in props
    ? new Response(readFileSync(props.chemin), { headers: { 'content-type': TYPE } })
    : streamed(geoJsonLines(await features(props.table)), TYPE);
