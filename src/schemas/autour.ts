import { z } from 'astro/zod';
import { entier, refs, refsNonVides, texte } from './champs.ts';

/** A page around the levers: needs, contacts, contracts, pacts… File: content/autour/<id>.mdx; its address is /leviers/<id>/. */
export const autourSchema = z.strictObject({
  titre: texte().describe('Titre de la page.'),
  chapeau: texte().describe('L’essentiel en deux ou trois phrases courtes.'),
  ordre: entier().describe('Rang parmi les pages autour des leviers, à partir de 1.'),
  leviers: refs('leviers').describe('Leviers que la page sert ; vide quand elle les sert tous.'),
  mesures: refs('mesures').describe('Mesures du Pacte que la page éclaire.'),
  methode: refs('methode').describe('Pages de la méthode à lire ensuite.'),
  sources: refsNonVides('ressources').describe('Documents dont la page est tirée.'),
});
