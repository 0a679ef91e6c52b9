import { z } from 'astro/zod';
import { identifiant, liste, refs, texte } from './champs.ts';

/** What people say for what pages write, and the pages that answer. File: data/mots/synonymes.csv. */
export const synonymeSchema = z.strictObject({
  id: identifiant().describe('L’expression en minuscules, sans accent.'),
  expression: texte().describe('Ce que l’on tape, au singulier : « mère seule », « cantine à 1 euro ».'),
  mots: liste(texte()).describe('Ce que nos pages écrivent à la place, en une ou plusieurs façons.'),
  pages: liste(
    texte().regex(
      /^\/(?:[a-z0-9-]+\/)+(?:#[a-z0-9-]+)?$/,
      'une adresse du site s’écrit /leviers/10-mobilite/',
    ),
  ).describe('Les pages qui répondent, la meilleure d’abord. Vide : les mots suffisent.'),
  chiffres: refs('chiffres')
    .prefault('')
    .describe('Les chiffres qui répondent, le premier d’abord : ceux de « combien coûte le pacte ».'),
});
