import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { z } from 'astro/zod';
import { pathOf, roomsOf } from './reference/dossiers.ts';
import { readJson } from './reference/json.ts';
import { fichiersOf, readLignes } from './reference/tableaux.ts';
import {
  dossiers,
  tableaux,
  type FichiersTableau,
  type JeuDossier,
  type JeuTableau,
} from './schemas/jeux.ts';
import { origineSchema } from './schemas/origine.ts';

/** A folder of authors as Astro takes it. */
const baseOf = (path: string) => pathToFileURL(`${pathOf(process.cwd(), path)}/`);

/** The rows of a table and of the files that departments and imports add beside it; each entry keeps the path of its own file. */
const rowsOf = (fichiers: FichiersTableau): Loader => ({
  name: 'tableau',
  load: async (context) => {
    const { config, store, watcher } = context;
    const root = fileURLToPath(config.root);
    const load = async () => {
      store.clear();
      for (const filePath of fichiersOf(root, fichiers)) {
        for (const { id, valeurs } of readLignes(root, filePath)) {
          const data = await context.parseData({ id, data: { ...valeurs, id }, filePath });
          store.set({ id, data, filePath });
        }
      }
    };
    await load();
    const paths = fichiersOf(root, fichiers).map((path) => pathOf(root, path));
    watcher?.add(paths);
    watcher?.on('change', (path) => {
      if (paths.includes(path)) void load();
    });
  },
});

/** The provenance of each dataset; its id is the folder. */
const originesLoader: Loader = {
  name: 'origines',
  load: async (context) => {
    const { config, store } = context;
    const root = fileURLToPath(config.root);
    store.clear();
    for (const id of roomsOf(root, 'data')) {
      const filePath = `data/${id}/origine.json`;
      const data = await context.parseData({
        id,
        data: readJson<Record<string, unknown>>(pathOf(root, filePath)),
        filePath,
      });
      store.set({ id, data, filePath });
    }
  },
};

const table = <S extends z.ZodObject>(tableau: JeuTableau<S>) =>
  defineCollection({ loader: rowsOf(tableau), schema: tableau.schema });

const folder = <S extends z.ZodObject>({ dossier, schema }: JeuDossier<S>) =>
  defineCollection({ loader: glob({ base: baseOf(dossier), pattern: '**/*.mdx' }), schema });

export const collections = {
  mesures: table(tableaux.mesures),
  objectifs: table(tableaux.objectifs),
  projets: table(tableaux.projets),
  porteurs: table(tableaux.porteurs),
  publics: table(tableaux.publics),
  titresImports: table(tableaux.titresImports),
  motsImports: table(tableaux.motsImports),
  contrats: table(tableaux.contrats),
  zeroNonRecours: table(tableaux.zeroNonRecours),
  ressources: table(tableaux.ressources),
  sigles: table(tableaux.sigles),
  synonymes: table(tableaux.synonymes),
  chiffres: table(tableaux.chiffres),
  controles: table(tableaux.controles),
  evenements: table(tableaux.evenements),
  graphiques: table(tableaux.graphiques),
  valeurs: table(tableaux.valeurs),
  ecarts: table(tableaux.ecarts),
  datesMethode: table(tableaux.datesMethode),
  champsFiche: table(tableaux.champsFiche),
  regles: table(tableaux.regles),
  prochainsPas: table(tableaux.prochainsPas),
  contacts: table(tableaux.contacts),
  actions: table(tableaux.actions),
  acteurs: table(tableaux.acteurs),
  financements: table(tableaux.financements),
  annexes: table(tableaux.annexes),
  interlocuteurs: table(tableaux.interlocuteurs),
  mentions: table(tableaux.mentions),
  autresNoms: table(tableaux.autresNoms),
  anciennesCommunes: table(tableaux.anciennesCommunes),
  anciensEpci: table(tableaux.anciensEpci),
  collectivites: table(tableaux.collectivites),
  tuiles: table(tableaux.tuiles),
  criteresAccessibilite: table(tableaux.criteresAccessibilite),
  pagesVerifiees: table(tableaux.pagesVerifiees),
  criteresEcoconception: table(tableaux.criteresEcoconception),
  versions: table(tableaux.versions),
  fichiersFiges: table(tableaux.fichiersFiges),
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
  origines: defineCollection({ loader: originesLoader, schema: origineSchema }),
};
