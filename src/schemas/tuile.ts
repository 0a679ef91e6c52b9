import { z } from 'astro/zod';
import { entier, identifiant } from './champs.ts';
import { codeTerritoireSeul } from './champs-territoires.ts';

/** The place of one department in the grid of « Les 101 ». File: data/tuiles/tuiles.csv. */
export const tuileSchema = z.strictObject({
  id: identifiant().describe('Niveau et code du département : departement-34.'),
  territoire: codeTerritoireSeul().describe('Le département, « departement:34 ».'),
  colonne: entier().describe('Sa colonne, de gauche à droite, à partir de 1.'),
  ligne: entier().describe('Sa ligne, de haut en bas, à partir de 1.'),
});
