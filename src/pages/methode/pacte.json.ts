import type { APIRoute } from 'astro';
import type { MotsDuPacte } from '../../islands/monter-pacte/mots.ts';
import { choixDuPacte } from '../../queries/pacte/choix.ts';
import { reglesCitees } from '../../queries/methode.ts';
import { readEdition } from '../../reference/edition.ts';

/** The words that the documents of a pact need: names of measures, publics, levers; sentences of rules. */
export const GET: APIRoute = async () => {
  const { axes = [], mesures = [], publics = [], leviers = [] } = await choixDuPacte();
  const words: MotsDuPacte = {
    site: readEdition().nom,
    mots: [...axes, ...mesures, ...publics, ...leviers].map(([id, nom]) => [id, nom]),
    regles: await reglesCitees(),
  };
  return Response.json(words);
};
