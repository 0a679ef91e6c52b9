import { z } from 'astro/zod';
import { entier, identifiant, ref, refs, texte, texteOuVide } from './champs.ts';

export const famillesInterlocuteurs = ['etat', 'protection-sociale', 'collectivites', 'proximite'] as const;
export const niveauxInterlocuteurs = ['national', 'regional', 'departemental', 'local'] as const;

/**
 * Someone to call: a function or a body, never a person.
 * File: data/interlocuteurs/interlocuteurs.csv for the whole country, data/interlocuteurs/<departement>.csv for one department.
 */
export const interlocuteurSchema = z.strictObject({
  id: identifiant().describe(
    'Nom court : devient l’ancre de la ligne ; commence par le numéro du département quand la ligne n’est valable que là.',
  ),
  ordre: entier().describe('Rang dans sa famille.'),
  departement: texteOuVide().describe(
    'Numéro du département où la ligne est valable, celui du fichier ; vide dans le fichier national.',
  ),
  famille: z
    .enum(famillesInterlocuteurs, { error: `choisir parmi ${famillesInterlocuteurs.join(', ')}` })
    .describe('Groupe de la liste.'),
  fonction: texte().describe('Fonction ou service à demander ; jamais une personne.'),
  organisme: texteOuVide().describe(
    'Organisme où se trouve la fonction, tel qu’il se lit après elle et une virgule ; vide si la fonction le dit.',
  ),
  niveau: z
    .enum(niveauxInterlocuteurs, { error: `choisir parmi ${niveauxInterlocuteurs.join(', ')}` })
    .describe('Échelle où il agit.'),
  role: texte().describe('Ce qu’il fait, en une ou deux phrases à nous.'),
  quand: texte().describe(
    'Quand l’appeler, en une phrase qui se lit après « Quand : » : « Pour… », « Quand… », « Rarement… ».',
  ),
  sigles: refs('sigles').describe('Entrées du glossaire qui l’expliquent.'),
  ressources: refs('ressources').describe('Son site ou sa page, quand la source le cite ; vide sinon.'),
  boite: z
    .union([z.literal(''), z.email('écrire une adresse de messagerie partagée, ou rien')])
    .describe('Messagerie partagée que la source publie ; jamais celle d’une personne ; vide sinon.'),
  source: ref('ressources').describe('Document qui le cite.'),
  sourceRepere: texte().describe('Où regarder dans le document.'),
});
export type Interlocuteur = z.output<typeof interlocuteurSchema>;
