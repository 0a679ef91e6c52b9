import { z } from 'astro/zod';
import { entier, identifiant, listeNonVide, refs, texte, texteOuVide } from './champs.ts';
import { annee } from './champs-nombres.ts';

export const porteesDeRegle = ['france', 'occitanie'] as const;
const niveauxDeRegle = ['bloquant', 'a-justifier', 'conseil'] as const;

/** A rule of the local pacts, which the pages of the method and the assistant read alike. File: data/methode/regles.csv. */
export const regleSchema = z.strictObject({
  id: identifiant().describe('Nom court de la règle ; devient l’ancre /methode/regles/#id.'),
  ordre: entier().describe('Rang dans la page.'),
  regle: texte().describe('La règle, dans nos mots, en une ou deux phrases.'),
  valeur: texteOuVide().describe(
    'Le nombre ou la date que la règle fixe, sans unité ; vide si elle n’en fixe pas.',
  ),
  unite: texteOuVide().describe('L’unité de la valeur : %, mois, priorités au plus. Vide sans valeur.'),
  portee: z
    .enum(porteesDeRegle, { error: `choisir parmi ${porteesDeRegle.join(', ')}` })
    .describe('france : règle de tout le pays. occitanie : règle d’Occitanie, simple conseil ailleurs.'),
  millesime: annee().describe(
    'Année des textes dont la règle vient. Un texte nouveau est une ligne nouvelle.',
  ),
  documents: refs('ressources').describe('Document d’où vient la règle ; vide pour une règle de l’Atlas.'),
  repere: texteOuVide().describe('Où regarder dans le document.'),
  niveau: z
    .enum(niveauxDeRegle, { error: `choisir parmi ${niveauxDeRegle.join(', ')}` })
    .describe(
      'bloquant : le pacte ne passe pas sans elle. a-justifier : un écart s’explique. conseil : rien n’y oblige.',
    ),
  lecture: texteOuVide().describe(
    'Comment l’Atlas lit la règle quand le texte laisse un doute ; vide sinon.',
  ),
  aConfirmer: z
    .enum(['oui', 'non'], { error: 'écrire oui ou non' })
    .describe('oui : notre lecture reste à confirmer auprès du commissaire.'),
  verifications: listeNonVide(identifiant()).describe(
    'Contrôles de l’assistant qui vérifient la règle, du plus direct au plus lointain : f1, t6…',
  ),
});
export type Regle = z.output<typeof regleSchema>;
