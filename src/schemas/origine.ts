import { z } from 'astro/zod';
import { adresse, NON_RENSEIGNE, texte } from './champs.ts';
import { dateIso, jour } from './champs-dates.ts';

const ouInconnu = <T extends z.ZodType>(champ: T) =>
  z.union([z.literal(NON_RENSEIGNE), champ], {
    error: `écrire la valeur sous sa forme, ou « ${NON_RENSEIGNE} »`,
  });

/** Where a dataset comes from. File: data/<jeu>/origine.json; the id is the folder. */
export const origineSchema = z.strictObject({
  titre: texte().describe('Nom du jeu de données.'),
  producteur: texte().describe('Qui a produit les données d’origine.'),
  urlPage: ouInconnu(adresse()).describe('Page qui présente les données d’origine.'),
  urlFichier: ouInconnu(adresse()).describe('Adresse du fichier d’origine.'),
  licence: texte().describe('Licence des données d’origine.'),
  millesime: texte().describe('Année ou période que les données décrivent.'),
  publieLe: ouInconnu(dateIso()).describe('Date de publication des données d’origine.'),
  consulteLe: dateIso().describe('Date où nous les avons lues.'),
  changeLe: jour()
    .optional()
    .describe(
      'Jour où nous avons changé une table pour la dernière fois, quand aucune date de ses lignes ne le dit ; à écrire si le jeu diffère de la dernière version figée.',
    ),
  perimetre: texte().describe('Ce que le jeu couvre ; un compte qui suit les données s’écrit {projets}.'),
  citation: texte().describe('Comment le citer.'),
  traitement: texte().describe('Ce que nous avons changé, ou « aucun ».'),
});
export type Origine = z.output<typeof origineSchema>;
