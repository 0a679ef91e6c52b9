import { z } from 'astro/zod';
import { entier, refsNonVides, texte } from './champs.ts';

/**
 * One part of the 2024 assessment. File: content/bilan/<id>.mdx; its address is /bilan-2024/<id>/,
 * but for « presentation », which opens /bilan-2024/ itself.
 */
export const bilanSchema = z.strictObject({
  titre: texte().describe('Titre de la partie.'),
  chapeau: texte().describe('Deux lignes qui disent ce que l’on trouve dans la partie.'),
  ordre: entier().describe('Rang de la partie dans le bilan, à partir de 1 ; 0 pour la présentation.'),
  sources: refsNonVides('ressources').describe('Documents dont la page est tirée.'),
});
