import { z } from 'astro/zod';
import { identifiant, texte } from './champs.ts';
import { codesTerritoires } from './champs-territoires.ts';

/** An EPCI that is no more, merged or born again under another number. File: data/territoires/anciens-epci.csv. */
export const ancienEpciSchema = z.strictObject({
  id: identifiant().describe('Le numéro SIREN qu’elle portait.'),
  nom: texte().describe('Le nom qu’elle portait.'),
  territoires: codesTerritoires().describe(
    'L’intercommunalité où vivent aujourd’hui le plus de ses habitants, « epci:SIREN » : une seule.',
  ),
});
export type AncienEpci = z.output<typeof ancienEpciSchema>;
