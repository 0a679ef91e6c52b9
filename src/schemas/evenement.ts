import { z } from 'astro/zod';
import { identifiant, ref, texte, texteOuVide } from './champs.ts';
import { dateIso } from './champs-dates.ts';

/** A date in the life of the Pacte. File: data/chronologie/chronologie.csv. */
export const evenementSchema = z.strictObject({
  id: identifiant().describe('Nom court de l’événement.'),
  date: dateIso().describe('Jour, mois ou année : la précision de la source, pas plus.'),
  dateLibelle: texteOuVide().describe('À montrer à la place de la date (« fin 2024 ») ; vide sinon.'),
  libelle: texte().describe('Ce qui s’est passé, ou ce qui est prévu, en une ou deux phrases à nous.'),
  source: ref('ressources').describe('Document qui donne la date.'),
  sourceRepere: texte().describe('Où regarder dans le document.'),
});
