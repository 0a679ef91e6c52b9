import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { isLocalTableOf } from './lib/contenu/fichiers-locaux.ts';
import { parseTableau } from './lib/contenu/tableau.ts';
import { dossiers, tableaux, type JeuDossier, type JeuTableau } from './schemas/jeux.ts';
import { origineSchema } from './schemas/origine.ts';

/** What departments add beside the tables, by path from this file: data/chiffres/44.csv. */
const LOCAL_TABLES = import.meta.glob<string>('../data/*/[0-9]*.csv', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const rowsOf = (text: string, fichier: string) =>
  parseTableau(text, fichier).lignes.map(({ valeurs }) => ({ ...valeurs, id: valeurs['id'] ?? '' }));

const table = <S extends z.ZodObject>({ fichier, schema }: JeuTableau<S>) => {
  const beside = Object.entries(LOCAL_TABLES)
    .map(([path, text]) => ({ path: path.replace('../', ''), text }))
    .filter(({ path }) => isLocalTableOf(path, fichier));
  return defineCollection({
    loader: file(fichier, {
      parser: (text) => [
        ...rowsOf(text, fichier),
        ...beside.flatMap(({ path, text: local }) => rowsOf(local, path)),
      ],
    }),
    schema,
  });
};

const folder = <S extends z.ZodObject>({ dossier, schema }: JeuDossier<S>) =>
  defineCollection({ loader: glob({ base: `./${dossier}`, pattern: '**/*.mdx' }), schema });

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
  prochainsPas: table(tableaux.prochainsPas),
  contacts: table(tableaux.contacts),
  actions: table(tableaux.actions),
  acteurs: table(tableaux.acteurs),
  annexes: table(tableaux.annexes),
  interlocuteurs: table(tableaux.interlocuteurs),
  mentions: table(tableaux.mentions),
  autresNoms: table(tableaux.autresNoms),
  anciennesCommunes: table(tableaux.anciennesCommunes),
  anciensEpci: table(tableaux.anciensEpci),
  collectivites: table(tableaux.collectivites),
  autour: folder(dossiers.autour),
  axes: folder(dossiers.axes),
  bilan: folder(dossiers.bilan),
  leviers: folder(dossiers.leviers),
  locaux: folder(dossiers.locaux),
  documents: folder(dossiers.documents),
  recits: folder(dossiers.recits),
  textes: folder(dossiers.textes),
  methode: folder(dossiers.methode),
  guidesRegions: folder(dossiers.guidesRegions),
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
