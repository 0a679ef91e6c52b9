import { z } from 'astro/zod';
import { identifiant, ref, texte } from './champs.ts';
import { dateIso } from './champs-dates.ts';
import { codesTerritoires } from './champs-territoires.ts';

/** What a document says of a territory, projects and contracts aside. File: data/mentions/mentions.csv. */
export const mentionSchema = z.strictObject({
  id: identifiant().describe('Nom court du passage.'),
  territoires: codesTerritoires().describe('Les territoires que le passage nomme, « niveau:code ».'),
  texte: texte().describe('Ce que dit le document, avec nos mots, en une ou deux phrases.'),
  date: dateIso().describe('Date de la donnée, ou du document.'),
  source: ref('ressources').describe('Document d’où vient le passage.'),
  sourceRepere: texte().describe('Où regarder dans le document.'),
});
export type Mention = z.output<typeof mentionSchema>;
