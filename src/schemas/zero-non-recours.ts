import { z } from 'astro/zod';
import { identifiant, ref, refOuVide, texte, texteOuVide } from './champs.ts';
import { dateOuInconnue, jourDeLecture, misAJour } from './champs-dates.ts';
import { codeTerritoireSeul } from './champs-territoires.ts';

export const groupesZeroNonRecours = ['premier-groupe', 'janvier-2024'] as const;

/** A territory of the « zéro non-recours » experiment. File: data/zero-non-recours/zero-non-recours.csv. */
export const zeroNonRecoursSchema = z.strictObject({
  id: identifiant().describe('Niveau et code du territoire : commune-91286, departement-54.'),
  territoire: codeTerritoireSeul().describe('Le territoire retenu, « niveau:code ».'),
  nom: texte().describe('Qui porte l’essai, comme l’arrêté le nomme : « Ville de Grigny ».'),
  groupe: z
    .enum(groupesZeroNonRecours, { error: `choisir parmi ${groupesZeroNonRecours.join(', ')}` })
    .describe('Le groupe de l’arrêté : le premier, ou celui qui commence en janvier 2024.'),
  note: texteOuVide().describe('Ce qu’il a fallu interpréter ; vide si rien.'),
  source: ref('ressources').describe('Texte ou page qui nomme le territoire.'),
  sourceRepere: texte().describe('Où regarder.'),
  precision: texteOuVide().describe('Ce qu’une page dit de l’essai, avec nos mots ; vide sans page.'),
  precisionDate: dateOuInconnue().describe('Date de ce que la page raconte, ou « non renseigné ».'),
  precisionSource: refOuVide('ressources').describe('La page qui le dit ; vide sans page.'),
  luLe: jourDeLecture(),
  misAJourLe: misAJour(),
});
export type ZeroNonRecours = z.output<typeof zeroNonRecoursSchema>;
