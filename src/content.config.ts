import { defineCollection } from 'astro/content/config';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { z } from 'astro/zod';
import { pathOf, roomsOf } from './reference/dossiers.ts';
import { empreinteOf } from './reference/empreinte.ts';
import { readJson } from './reference/json.ts';
import { once } from './reference/once.ts';
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

/** What makes entries out of files: the shapes, the readers, and the packages that they use. */
const CODE = ['src/lib', 'src/reference', 'src/schemas', 'package-lock.json'];
/** Asked for once a copy of this module: a change of the code makes another. */
const printOfCode = once(() => empreinteOf(CODE.map((place) => resolve(place))));

type Entree = Parameters<LoaderContext['store']['set']>[0] & { filePath: string };

/**
 * Entries that are taken whole, or not at all, and again when a file changes. While one writes (« watcher »), those that Astro has
 * kept hold as long as the files and the code are the same; a build reads them all again.
 */
async function keep(
  context: LoaderContext,
  pathsOf: () => string[],
  read: () => Promise<Entree>[],
): Promise<void> {
  const { meta, store, watcher } = context;
  // Those of the last reading: one that is taken away since is known by them.
  let paths: string[] = [];
  const load = async () => {
    paths = pathsOf();
    const print = watcher ? `${printOfCode()} ${empreinteOf(paths)}` : undefined;
    if (print !== undefined && meta.get('empreinte') === print) return;
    const entrees = await Promise.all(read());
    store.clear();
    for (const entree of entrees) store.set(entree);
    if (print !== undefined) meta.set('empreinte', print);
  };
  await load();
  watcher?.add(paths);
  watcher?.on('all', (_, path) => {
    // What cannot be read is said by the check, which runs at each change: src/tools/content/veille.ts.
    if (paths.includes(path) || pathsOf().includes(path)) load().catch(() => undefined);
  });
}

/** The rows of a table and of the files that departments and imports add beside it; each entry keeps the path of its own file. */
const rowsOf = (fichiers: FichiersTableau): Loader => ({
  name: 'tableau',
  load: (context) => {
    const root = fileURLToPath(context.config.root);
    const files = () => fichiersOf(root, fichiers);
    const rowsIn = (filePath: string) =>
      readLignes(root, filePath).map(async ({ id, valeurs }) => {
        const data = await context.parseData({ id, data: { ...valeurs, id }, filePath });
        return { id, data, filePath };
      });
    return keep(
      context,
      () => files().map((path) => pathOf(root, path)),
      () => files().flatMap(rowsIn),
    );
  },
});

/** The provenance of each dataset; its id is the folder. */
const originesLoader: Loader = {
  name: 'origines',
  load: (context) => {
    const root = fileURLToPath(context.config.root);
    const fileOf = (id: string) => `data/${id}/origine.json`;
    const ids = () => roomsOf(root, 'data');
    const read = async (id: string) => {
      const filePath = fileOf(id);
      const json = readJson<Record<string, unknown>>(pathOf(root, filePath));
      return { id, data: await context.parseData({ id, data: json, filePath }), filePath };
    };
    return keep(
      context,
      () => ids().map((id) => pathOf(root, fileOf(id))),
      () => ids().map(read),
    );
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
