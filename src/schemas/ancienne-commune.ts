import { z } from 'astro/zod';
import { identifiant, texte } from './champs.ts';

/** A name that a commune bore under an old or a present code. File: data/anciennes-communes/anciennes-communes.csv. */
export const ancienneCommuneSchema = z.strictObject({
  id: identifiant().describe('Le code puis le nom, en minuscules, sans accent.'),
  code: texte()
    .regex(/^\d[\dAB]\d{3}$/, 'un code de commune s’écrit avec cinq signes, par exemple 01440 ou 2A004')
    .describe('Code INSEE que portait la commune : le découpage dit quelle commune lui répond aujourd’hui.'),
  nom: texte().describe('Le nom qu’elle portait.'),
});
export type AncienneCommune = z.output<typeof ancienneCommuneSchema>;
