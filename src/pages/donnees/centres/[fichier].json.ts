import type { APIRoute } from 'astro';
import { answerEnsemble, pathsOfEnsemble } from '../../../lib/donnees/ensemble.ts';
import { centresFichiers } from '../../../queries/territoires/centres.ts';

/** What a lever page reads to show the nearest projects first (src/lib/territoires/centres.ts). */
export const getStaticPaths = () => pathsOfEnsemble(centresFichiers(), import.meta.env.DEV);

export const GET: APIRoute = ({ props }) => answerEnsemble(props);
