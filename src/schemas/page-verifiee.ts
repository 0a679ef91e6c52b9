import { z } from 'astro/zod';
import { identifiant, texte } from './champs.ts';

/** A page that the reading of accessibility went through. File: data/accessibilite/pages.csv. */
export const pageVerifieeSchema = z.strictObject({
  id: identifiant().describe('Nom court de la sorte de page.'),
  sorte: texte().describe('La sorte de page, en quelques mots.'),
  adresse: texte()
    .regex(/^\/(?:[a-z0-9.-]+\/)*(?:404\.html)?$/, 'une adresse du site commence et finit par « / »')
    .describe('La page vérifiée.'),
});
