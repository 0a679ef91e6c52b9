import { z } from 'astro/zod';
import { identifiant, texte } from './champs.ts';
import { codesTerritoires } from './champs-territoires.ts';

/** Another name that people still type for a territory. File: data/territoires/autres-noms.csv. */
export const autreNomSchema = z.strictObject({
  id: identifiant().describe('Le nom en minuscules, sans accent.'),
  nom: texte().describe('Le nom tel qu’on le tape encore.'),
  nature: z
    .enum(['ancienne région', 'ancien nom', 'sigle', 'nom d’usage'])
    .describe('Ce qu’est ce nom : la réponse le dit.'),
  territoires: codesTerritoires().describe('Le territoire d’aujourd’hui, « niveau:code » : un seul.'),
});
export type AutreNom = z.output<typeof autreNomSchema>;
