import { z } from 'astro/zod';
import { codesTerritoires, identifiant, misAJour, ref, texte, texteOuVide } from './champs.ts';

export const statutsContrat = ['signe', 'probable', 'non-signe', 'non-precise', 'non-eligible'] as const;

/** What the sources say of one local contract (CLSol). File: data/contrats/contrats.csv. */
export const contratSchema = z.strictObject({
  id: identifiant().describe('Niveau et code du territoire : departement-34, epci-244400404.'),
  territoire: codesTerritoires().describe('Le territoire du contrat, « niveau:code ».'),
  signataire: texte().describe('Qui signe avec l’État.'),
  statut: z
    .enum(statutsContrat, { error: `choisir parmi ${statutsContrat.join(', ')}` })
    .describe(
      'signe : un texte cite le contrat ou les comptes l’imposent ; probable : ni cité, ni nommé parmi les refus ; non-signe : nommé sans contrat ; non-precise : rien ne permet de le dire ; non-eligible.',
    ),
  note: texteOuVide().describe('Ce qui aide à lire le statut : une déduction, un détail ; vide sinon.'),
  source: ref('ressources').describe('Document d’où vient le statut.'),
  sourceRepere: texte().describe('Où regarder dans le document.'),
  misAJourLe: misAJour(),
});
export type Contrat = z.output<typeof contratSchema>;
