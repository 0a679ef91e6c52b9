import { z } from 'astro/zod';
import { entier, ref, texte } from './champs.ts';

/** One of the five documents that everything comes from. File: content/sources/<id of the resource>.mdx. */
export const documentSchema = z.strictObject({
  ordre: entier().describe('Rang dans la page des sources.'),
  ressource: ref('ressources').describe('La ressource que ce texte présente.'),
  court: texte().describe('Deux ou trois mots, pour le nommer dans une liste.'),
});
