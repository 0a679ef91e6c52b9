import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { parseTableau } from './lib/tableau.ts';
import { dossiers, tableaux, type Dossier, type Tableau } from './schemas/jeux.ts';
import { origineSchema } from './schemas/origine.ts';

const table = <S extends z.ZodObject>({ fichier, schema }: Tableau<S>) =>
  defineCollection({
    loader: file(fichier, {
      parser: (text) =>
        parseTableau(text, fichier).lignes.map(({ valeurs }) => ({ ...valeurs, id: valeurs['id'] ?? '' })),
    }),
    schema,
  });

const folder = <S extends z.ZodObject>({ dossier, schema }: Dossier<S>) =>
  defineCollection({ loader: glob({ base: `./${dossier}`, pattern: '*.mdx' }), schema });

export const collections = {
  mesures: table(tableaux.mesures),
  objectifs: table(tableaux.objectifs),
  projets: table(tableaux.projets),
  porteurs: table(tableaux.porteurs),
  publics: table(tableaux.publics),
  contrats: table(tableaux.contrats),
  ressources: table(tableaux.ressources),
  sigles: table(tableaux.sigles),
  chiffres: table(tableaux.chiffres),
  controles: table(tableaux.controles),
  evenements: table(tableaux.evenements),
  graphiques: table(tableaux.graphiques),
  valeurs: table(tableaux.valeurs),
  ecarts: table(tableaux.ecarts),
  datesMethode: table(tableaux.datesMethode),
  champsFiche: table(tableaux.champsFiche),
  autresNoms: table(tableaux.autresNoms),
  axes: folder(dossiers.axes),
  bilan: folder(dossiers.bilan),
  leviers: folder(dossiers.leviers),
  documents: folder(dossiers.documents),
  recits: folder(dossiers.recits),
  textes: folder(dossiers.textes),
  methode: folder(dossiers.methode),
  introductions: folder(dossiers.introductions),
  couches: folder(dossiers.couches),
  origines: defineCollection({
    loader: glob({
      base: './data',
      pattern: '*/origine.json',
      generateId: ({ entry }) => entry.split('/')[0] ?? entry,
    }),
    schema: origineSchema,
  }),
};
