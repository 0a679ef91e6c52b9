import { z } from 'astro/zod';
import { entier, refsNonVides, texte } from './champs.ts';

export const groupesDeLeviers = ['enfance-familles', 'droits-exclusion', 'transition'] as const;

/** One of the ten levers of the UDCCAS guide. File: content/leviers/<id>.mdx. */
export const levierSchema = z.strictObject({
  numero: entier().describe('Numéro du levier dans le guide, 1 à 10.'),
  titre: texte().describe('Intitulé exact du guide.'),
  besoin: texte().describe('Le besoin dit par une commune, à l’infinitif, pour « Je veux… ».'),
  groupe: z
    .enum(groupesDeLeviers, { error: `choisir parmi ${groupesDeLeviers.join(', ')}` })
    .describe('Thème du guide où le levier est rangé.'),
  enBref: texte().describe('Deux ou trois phrases courtes : l’essentiel.'),
  axes: refsNonVides('axes').describe('Axes du Pacte que le levier sert.'),
  publics: refsNonVides('publics').describe('Publics que le levier concerne.'),
  sources: refsNonVides('ressources').describe('Documents dont la page est tirée.'),
});
export type Levier = z.output<typeof levierSchema>;
