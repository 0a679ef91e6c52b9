/** The descriptor of all tables: a Tabular Data Package, version 1, which the tools of the Frictionless family read. */
import type { Origine } from '../../schemas/origine.ts';
import { creditOfOrigine } from '../ressources/attribution.ts';
import { DIALECTE } from './csv.ts';
import { direDroits, LICENCE } from './licence.ts';
import type { TableSchema } from './table-schema.ts';
import type { TableOuverte } from './tables.ts';

const licenses = [{ name: LICENCE.nom, title: LICENCE.titre, path: LICENCE.adresse }];

/** « non renseigné » is no address. */
const addressIn = (text: string) => (/^https?:/.test(text) ? { path: text } : {});

export interface RessourceDePaquet {
  table: TableOuverte;
  origine: Origine;
  schema: TableSchema;
  /** Address of the CSV file, from the folder of the descriptor. */
  path: string;
  /** Number of rows. */
  lignes: number;
}

function resourceOfTable({ table, origine, schema, path, lignes }: RessourceDePaquet) {
  return {
    profile: 'tabular-data-resource',
    name: table.nom,
    path,
    title: table.titre,
    description: `${origine.perimetre} Ce que l’Atlas a changé : ${origine.traitement}`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: DIALECTE,
    rowCount: lignes,
    vintage: origine.millesime,
    schema,
    licenses,
    rights: direDroits(origine.licence),
    sources: [{ title: creditOfOrigine(origine), ...addressIn(origine.urlPage) }],
  };
}

interface Paquet {
  nom: string;
  /** Who publishes: the name of the site. */
  editeur: string;
  titre: string;
  description: string;
  /** Day of the data, AAAA-MM-JJ. */
  version: string;
  /** The page of the data, where there is one. */
  page?: string;
}

/** The whole descriptor; foreign keys lead from table to table. */
export function dataPackageOf(paquet: Paquet, ressources: readonly RessourceDePaquet[]) {
  return {
    profile: 'tabular-data-package',
    name: paquet.nom,
    title: paquet.titre,
    description: paquet.description,
    version: paquet.version,
    created: `${paquet.version}T00:00:00Z`,
    ...(paquet.page === undefined ? {} : { homepage: paquet.page }),
    licenses,
    keywords: [...MOTS_CLES],
    contributors: [{ title: paquet.editeur, role: 'publisher' }],
    resources: ressources.map(resourceOfTable),
  };
}

/** What one looks for in a catalogue of open data. */
export const MOTS_CLES = ['pauvreté', 'solidarité', 'action sociale', 'pacte des solidarités'] as const;
