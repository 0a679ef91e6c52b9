import type { APIRoute } from 'astro';
import { answerEnsemble, pathsOfEnsemble } from '../../../lib/donnees/ensemble.ts';
import { lieuxFichiers } from '../../../queries/territoires/chercher.ts';

/** What the territory field reads, a few kilobytes at a time (src/lib/territoires/chercher/format.ts). */
export const getStaticPaths = async () => pathsOfEnsemble(await lieuxFichiers(), import.meta.env.DEV);

export const GET: APIRoute = ({ props }) => answerEnsemble(props);
