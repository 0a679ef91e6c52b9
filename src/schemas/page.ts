import { z } from 'astro/zod';
import { texte } from './champs.ts';

/** A page about the site itself. File: content/pages/<id>.mdx; its address is /<id>/. The words before a computed page: content/introductions/. */
export const pageSchema = z.strictObject({
  titre: texte().describe('Titre de la page.'),
  sujet: z
    .enum(['site', 'pacte'])
    .default('site')
    .describe('De quoi parle la page : du site (elle vient en dernier dans la recherche), ou du Pacte.'),
  chapeau: texte().describe('Deux lignes qui disent ce que l’on trouve dans la page.'),
});
