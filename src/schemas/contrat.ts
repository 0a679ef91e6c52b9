import { z } from 'astro/zod';
import { identifiant, NON_RENSEIGNE, ref, texte, texteOuVide } from './champs.ts';
import { dateOuInconnue, jourDeLecture, misAJour } from './champs-dates.ts';
import { codesTerritoires } from './champs-territoires.ts';

export const statutsContrat = ['signe', 'probable', 'non-signe', 'non-precise', 'non-eligible'] as const;
/** What the status rests on, the strongest first. */
export const preuvesContrat = ['page', 'bilan', 'document', 'deduit', 'personne'] as const;

/** What the sources say of one local contract (CLSol). Files: data/contrats/*.csv. */
export const contratSchema = z.strictObject({
  id: identifiant().describe('Niveau et code du territoire : departement-34, epci-244400404.'),
  territoire: codesTerritoires().describe('Le territoire du contrat, « niveau:code ».'),
  signataire: texte().describe('Qui signe avec l’État.'),
  statut: z
    .enum(statutsContrat, { error: `choisir parmi ${statutsContrat.join(', ')}` })
    .describe(
      'signe : un texte cite le contrat ou les comptes l’imposent ; probable : ni cité, ni nommé parmi les refus ; non-signe : nommé sans contrat ; non-precise : rien ne permet de le dire ; non-eligible.',
    ),
  preuve: z
    .enum(preuvesContrat, { error: `choisir parmi ${preuvesContrat.join(', ')}` })
    .describe(
      'Sur quoi repose le statut. page : une page publique le dit ; bilan : le bilan 2024 le dit ; document : un autre document source le dit ; deduit : les comptes du bilan le laissent conclure ; personne : personne ne l’a publié.',
    ),
  evenement: texteOuVide()
    .prefault('')
    .describe(
      'Ce que la page publique raconte, avec nos mots, sans la date et sans majuscule : « signature » ; vide sans page.',
    ),
  dateEvenement: dateOuInconnue()
    .prefault(NON_RENSEIGNE)
    .describe('Date de cet événement, à ne pas confondre avec celle de la page ; ou « non renseigné ».'),
  note: texteOuVide().describe('Ce qui aide à lire le statut : une déduction, un détail ; vide sinon.'),
  source: ref('ressources').describe('Document ou page d’où vient le statut.'),
  sourceRepere: texte().describe('Où regarder dans le document.'),
  luLe: jourDeLecture(),
  misAJourLe: misAJour(),
});
export type Contrat = z.output<typeof contratSchema>;
