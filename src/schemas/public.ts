import { z } from 'astro/zod';
import { entier, identifiant, texte } from './champs.ts';

/** A public that the Pacte serves. File: data/publics/publics.csv. */
export const publicSchema = z.strictObject({
  id: identifiant().describe('Nom court du public.'),
  ordre: entier().describe('Rang dans les listes.'),
  nom: texte().describe('Nom affiché, au pluriel.'),
  definition: texte().describe('Qui est compris, en une phrase.'),
});
