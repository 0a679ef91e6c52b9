/** What the tables have become since the latest frozen version, by their prints. */
import { csvLines } from '../lib/donnees/csv.ts';
import { tables, type TableOuverte } from '../lib/donnees/tables.ts';
import { DOSSIER_FIGE } from '../lib/donnees/versions.ts';
import { fichierFigeSchema } from '../schemas/version.ts';
import { empreinteOf } from './fige.ts';
import { lignesDe } from './tables-ouvertes.ts';

interface DepuisLaVersion {
  /** The day of the latest version; undefined where there is none. */
  version: string | undefined;
  /** The tables that are no longer what it holds, or that it does not hold. */
  changees: ReadonlySet<string>;
}

/** The tables that versions freeze: all, save their own. */
export const tablesToFreeze = tables.filter(({ jeu }) => `data/${jeu}` !== DOSSIER_FIGE);

/** A table of today as a version would keep it. */
export const texteToFreeze = (root: string, { champs, collection }: TableOuverte): string =>
  [
    ...csvLines(
      champs.map(({ nom }) => nom),
      lignesDe(root, collection),
    ),
  ].join('');

/** Compares every table under `root` with the latest version. */
export function readDepuisLaVersion(root: string): DepuisLaVersion {
  const fichiers = lignesDe(root, 'fichiersFiges').map((ligne) => fichierFigeSchema.parse(ligne));
  const version = fichiers
    .map((fichier) => fichier.version)
    .sort()
    .at(-1);
  if (version === undefined) return { version, changees: new Set() };
  const prints = new Map(
    fichiers.filter((one) => one.version === version).map((one) => [one.table, one.empreinte]),
  );
  const changees = tablesToFreeze.filter(
    (table) => prints.get(table.nom) !== empreinteOf(texteToFreeze(root, table)),
  );
  return { version, changees: new Set(changees.map(({ nom }) => nom)) };
}
