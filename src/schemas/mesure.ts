import { z } from 'astro/zod';
import { entier, identifiant, ref, refs, texte, texteOuVide } from './champs.ts';
import { misAJour } from './champs-dates.ts';
import { tauxOuInconnu } from './champs-nombres.ts';

/** One of the 25 national measures. File: data/mesures/mesures.csv. */
export const mesureSchema = z.strictObject({
  id: identifiant().describe('Numéro sur deux chiffres et nom court : 01-fonds-innovation-petite-enfance.'),
  numero: entier().describe('Numéro de la mesure dans le tableau de bord, 1 à 25.'),
  titre: texte().describe('Intitulé exact du tableau de bord.'),
  axe: ref('axes').describe('L’axe où le tableau de bord la range.'),
  resume: texte().describe('Une ou deux phrases à nous : à quoi sert la mesure.'),
  bilan: texteOuVide().describe(
    'Ce que le texte du bilan 2024 ajoute, en nos mots ; vide s’il n’ajoute rien.',
  ),
  leviers: refs('leviers').describe(
    'Leviers du guide qui servent la mesure (rapprochement fait par l’Atlas).',
  ),
  publics: refs('publics').describe(
    'Publics que la source nomme pour cette mesure ; vide si elle n’en nomme pas.',
  ),
  source: ref('ressources').describe('Document d’où viennent l’intitulé, les objectifs et les taux.'),
  note: texteOuVide().describe('Contradiction ou réserve à signaler au lecteur ; vide sinon.'),
  misAJourLe: misAJour(),
});
export type Mesure = z.output<typeof mesureSchema>;

export const statuts = [
  'atteint',
  'trajectoire-satisfaisante',
  'en-cours',
  'en-pause',
  'non-demarre',
  'abandonne',
  'non-disponible',
  'sans-statut',
] as const;

/** One objective of a measure, one row of the dashboard. File: data/mesures/objectifs.csv. */
export const objectifSchema = z.strictObject({
  id: identifiant().describe('Numéro de la mesure et rang de l’objectif : 02-1.'),
  mesure: ref('mesures').describe('La mesure à laquelle l’objectif appartient.'),
  ordre: entier().describe('Rang de l’objectif dans sa mesure, à partir de 1.'),
  libelle: texte().describe('L’objectif visé pour 2027, chiffres exacts.'),
  tauxPourcent: tauxOuInconnu().describe(
    'Taux de réalisation en 2024, en pour cent ; « non renseigné » sinon.',
  ),
  etat: z
    .enum(statuts, { error: `choisir parmi ${statuts.join(', ')}` })
    .describe('État écrit à la ligne de l’objectif ; sans-statut quand la ligne n’en porte pas.'),
  statutMesure: z
    .enum(statuts, { error: `choisir parmi ${statuts.join(', ')}` })
    .describe('Statut de la colonne « Statut », souvent commun à plusieurs objectifs de la mesure.'),
  precision: texteOuVide().describe(
    'Mots exacts de la source quand ils disent plus que l’état ; vide sinon.',
  ),
});
export type Objectif = z.output<typeof objectifSchema>;
