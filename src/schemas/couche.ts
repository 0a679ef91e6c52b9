import { z } from 'astro/zod';
import { entier, refs, texte, texteOuVide } from './champs.ts';
import { dateIso } from './champs-dates.ts';

const formesCouche = ['aplats', 'cercles'] as const;
export const niveauxCouche = ['region', 'departement', 'epci'] as const;

/** The text under the front matter says how to read the layer: so many characters at least, without the tags. */
export const SIGNES_DU_TEXTE = 200;

/** What is said of the territories of a level. */
const mots = {
  titre: texte().describe('Ce que la carte montre, en une phrase courte.'),
  chapeau: texte().describe('Une phrase sous le titre.'),
  constat: texteOuVide()
    .default('')
    .describe(
      'Ce que la couche apprend, en une phrase : le titre de la carte. Entre accolades, ce que l’Atlas calcule : {premier}, {dernier} (noms), {haut}, {bas} (valeurs), {rapport}, {avec}, {total}, {n:<classe>}, {noms:<classe>} ; ce qui suit un compte s’accorde avec lui entre crochets, « {avec} [projet|projets] ». Vide : une phrase toute faite.',
    ),
  mesure: texte().describe('Ce que les valeurs mesurent, avec l’unité en toutes lettres.'),
};

/** One thing that the map can show of every territory. File: content/couches/<id>.mdx; its address is /carte/<id>/. */
export const coucheSchema = z.strictObject({
  ordre: entier().describe('Rang dans le choix des couches, à partir de 1.'),
  ...mots,
  court: texte().describe('Deux ou trois mots, pour le choix des couches.'),
  forme: z
    .enum(formesCouche, { error: `choisir parmi ${formesCouche.join(', ')}` })
    .default('aplats')
    .describe('« cercles » pour ce qui se compte (habitants, euros), « aplats » pour un rapport ou un état.'),
  niveau: z
    .enum(niveauxCouche, { error: `choisir parmi ${niveauxCouche.join(', ')}` })
    .describe('Les territoires que la couche colorie.'),
  parEpci: z
    .strictObject(mots)
    .optional()
    .describe(
      'Ce que dit la couche dans l’édition d’un département, qui la colorie par intercommunalité. Absent : cette édition n’a pas la couche.',
    ),
  unite: texteOuVide().describe('Unité des valeurs ; vide pour un état.'),
  date: dateIso().describe('Date de la donnée.'),
  sources: refs('ressources').describe('Documents dont viennent les valeurs.'),
  jeux: refs('origines').describe('Jeux de données dont viennent les valeurs.'),
});
