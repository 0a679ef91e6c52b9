/** The published tables: each derives from its line in src/schemas/jeux.ts. */
import { formesOf } from '../../schemas/forme.ts';
import { tableaux, type JeuTableau } from '../../schemas/jeux.ts';
import { champOf, type Champ } from './champ.ts';
import { champDeLieu } from './geojson.ts';

export type Collection = keyof typeof tableaux;

export interface TableOuverte {
  collection: Collection;
  /** The folder of data/: « mesures ». */
  jeu: string;
  /** Its file there, without extension: « objectifs ». */
  fichier: string;
  /** Its name among all tables: « mesures-objectifs ». */
  nom: string;
  titre: string;
  champs: readonly Champ[];
  /** The column that says where a row is. */
  lieu: Champ | undefined;
}

/** The folder where files are published, as they are laid in data/. */
export const PATH_JEUX = '/donnees/jeux/';

function tableOf(collection: Collection, { fichier, schema, titre }: JeuTableau): TableOuverte {
  const [jeu = '', base = ''] = fichier
    .replace(/^data\//, '')
    .replace(/\.csv$/, '')
    .split('/');
  const champs = formesOf(schema).map(([nom, forme]) => champOf(nom, forme));
  const nom = base === jeu ? jeu : `${jeu}-${base}`;
  return { collection, jeu, fichier: base, nom, titre, champs, lieu: champDeLieu(champs) };
}

const isCollection = (name: string): name is Collection => name in tableaux;

/** Every table, in the order of their declaration. */
export const tables: readonly TableOuverte[] = Object.entries(tableaux).flatMap(([name, tableau]) =>
  isCollection(name) ? [tableOf(name, tableau)] : [],
);

/** The name of the published table of a collection; undefined for pages and territories. */
export const resourceOf = (collection: string): string | undefined =>
  tables.find((table) => table.collection === collection)?.nom;

/** The formats that a table is published in; GeoJSON where a row has a place. */
export const formatsOf = ({ lieu }: Pick<TableOuverte, 'lieu'>): FormatTable[] =>
  lieu ? ['csv', 'json', 'geojson', 'parquet'] : ['csv', 'json', 'parquet'];

type FormatTable = 'csv' | 'json' | 'geojson' | 'parquet' | 'schema.json';

/** « /donnees/jeux/mesures/objectifs.csv » */
export const pathOfTable = ({ jeu, fichier }: Pick<TableOuverte, 'jeu' | 'fichier'>, format: FormatTable) =>
  `${PATH_JEUX}${jeu}/${fichier}.${format}`;

/** « /donnees/jeux/mesures/ » */
export const pathOfJeu = (jeu: string): string => `${PATH_JEUX}${jeu}/`;
