import { z } from 'astro/zod';
import { entier, refs, texte } from './champs.ts';

/** One of the four axes of the Pacte, or one of its two across-the-board parts. File: content/axes/<id>.mdx. */
export const axeSchema = z.strictObject({
  ordre: entier().describe('Rang de l’axe dans les listes : 1 à 6.'),
  numero: texte().describe('Ce qui se lit dans la pastille : 1, 2, 3, 4, T (transversal) ou O (outre-mer).'),
  titre: texte().describe('Intitulé officiel, tel que le bilan 2024 l’écrit.'),
  court: texte().describe('Deux mots au plus, pour les listes et les cartes.'),
  promesse: texte().describe('Une phrase : ce que l’axe cherche à changer dans la vie des gens.'),
  mesuresProches: refs('mesures').describe(
    'Mesures que le tableau de bord range ailleurs mais qui servent cet axe.',
  ),
  chiffres: refs('chiffres').describe('Chiffres clés montrés en tête de page, dans l’ordre.'),
  sources: refs('ressources').describe('Documents dont la page est tirée.'),
});
