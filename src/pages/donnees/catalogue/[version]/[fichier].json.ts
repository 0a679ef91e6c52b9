import type { APIRoute } from 'astro';
import { fichiersOfVersion } from '../../../../queries/catalogue.ts';

/** Cards, words and places, a few kilobytes at a time (src/lib/projets/catalogue/format.ts). */
export async function getStaticPaths() {
  return (await fichiersOfVersion()).map(([adresse, contenu]) => {
    const [, version, fichier] = /([^/]+)\/([^/]+)\.json$/.exec(adresse) ?? [];
    return { params: { version, fichier }, props: { contenu } };
  });
}

export const GET: APIRoute = ({ props }) => Response.json(props['contenu']);
