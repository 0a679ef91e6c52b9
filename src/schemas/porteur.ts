import { z } from 'astro/zod';
import { identifiant, texte, texteOuVide } from './champs.ts';

export const typesDePorteurs = [
  'commune',
  'intercommunalite',
  'cias',
  'petr',
  'association',
  'structure-insertion',
  'etat',
  'non-renseigne',
] as const;

/** Who carries a project. File: data/porteurs/porteurs.csv. */
export const porteurSchema = z.strictObject({
  id: identifiant().describe('Nom court du porteur.'),
  nom: texte().describe('Nom développé, avec ses accents et ses majuscules.'),
  nomSource: texte().describe('Le nom, mot pour mot comme la source l’écrit.'),
  type: z
    .enum(typesDePorteurs, { error: `choisir parmi ${typesDePorteurs.join(', ')}` })
    .describe('Sorte de structure.'),
  note: texteOuVide().describe('Ce qu’il a fallu interpréter ; vide si rien.'),
});
