import type { APIRoute } from 'astro';
import { pathsOfTerritoires } from '../../../queries/territoires/fiches.ts';
import type { FicheTerritoire } from '../../../schemas/fiche-territoire.ts';

/** For « npm run dev » only: the build cuts the files out of /donnees/territoires.json (src/tools/search/cut-fiches.ts). */
export const getStaticPaths = import.meta.env.DEV ? () => pathsOfTerritoires() : () => [];

/** The facts of the page beside it; the fields are in src/schemas/fiche-territoire.ts. */
export const GET: APIRoute<{ fiche: FicheTerritoire }> = ({ props }) => Response.json(props.fiche);
