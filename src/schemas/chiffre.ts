import { z } from 'astro/zod';
import { identifiant, NON_RENSEIGNE, ref, texte, texteOuVide } from './champs.ts';
import { dateIso } from './champs-dates.ts';
import { nombre } from './champs-nombres.ts';

/** A figure that pages show, with its source and its date. File: data/chiffres/chiffres.csv. */
export const chiffreSchema = z.strictObject({
  id: identifiant().describe('Nom court du chiffre.'),
  valeur: nombre().describe('La valeur exacte de la source.'),
  unite: texteOuVide().describe('Unité affichée après la valeur : %, €, M€… ; vide pour un simple compte.'),
  libelle: texte().describe('Ce que la valeur compte, en une courte phrase.'),
  date: z
    .union([z.literal(NON_RENSEIGNE), dateIso()], {
      error: `écrire AAAA, AAAA-MM ou AAAA-MM-JJ, ou « ${NON_RENSEIGNE} »`,
    })
    .describe('Date ou année de la donnée, ou « non renseigné » quand la source ne la dit pas.'),
  source: ref('ressources').describe('Document d’où vient le chiffre.'),
  sourceRepere: texte().describe('Où regarder dans le document.'),
  note: texteOuVide().describe('Contradiction ou réserve à afficher sous le chiffre ; vide sinon.'),
});
export type Chiffre = z.output<typeof chiffreSchema>;
