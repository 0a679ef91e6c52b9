import { z } from 'astro/zod';
import { identifiant, liste, NON_RENSEIGNE, ref, texte } from './champs.ts';

/** An overseas collectivity, which has neither region nor EPCI nor page of its own. File: data/territoires/collectivites.csv. */
export const collectiviteSchema = z.strictObject({
  id: identifiant().describe('Code de la collectivité dans le découpage : 988.'),
  nom: texte().describe('Nom officiel.'),
  autresNoms: liste(texte()).describe('Noms sous lesquels on la cherche aussi : îles, sigle.'),
  contrat: z
    .enum(['possible', NON_RENSEIGNE])
    .describe('« possible » quand la source la compte parmi les signataires possibles d’un contrat local.'),
  source: ref('ressources').describe('Document où nous avons regardé.'),
  sourceRepere: texte().describe('Où regarder dans le document.'),
});
export type Collectivite = z.output<typeof collectiviteSchema>;
