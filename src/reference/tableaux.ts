/** The tables of data/, each file parsed once a build: the checks, the collections and the pages read the same rows. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isLocalTableOf } from '../lib/contenu/fichiers-locaux.ts';
import type { FichiersTableau } from '../schemas/jeux.ts';
import { parseTableau, type TableauCsv } from '../lib/contenu/tableau.ts';
import { pathOf } from './dossiers.ts';
import { onceInProcess } from './once.ts';

interface Lu {
  text: string;
  tableau: TableauCsv;
}

/** The checks and the collections share what was read. */
const lus = onceInProcess('tableaux', () => new Map<string, Lu>());

/** Parses the text of a file, or gives what it was parsed to as long as the text is the same. */
export function parseOnce(text: string, fichier: string): TableauCsv {
  const known = lus().get(fichier);
  if (known?.text === text) return known.tableau;
  const tableau = parseTableau(text, fichier);
  lus().set(fichier, { text, tableau });
  return tableau;
}

/** The files of a table from `root`: its own, then those that departments and imports add beside it. */
export function fichiersOf(root: string, { fichier, tousLesCsv }: FichiersTableau): string[] {
  const folder = dirname(fichier);
  const names = existsSync(pathOf(root, folder)) ? readdirSync(pathOf(root, folder)) : [];
  // « projets (copie).csv » is a copy, which the check names.
  const isBeside = (path: string) =>
    path !== fichier &&
    (tousLesCsv ? /\/(?:[a-z0-9-]+|2[AB])\.csv$/.test(path) : isLocalTableOf(path, fichier));
  const beside = names.map((name) => `${folder}/${name}`).filter(isBeside);
  return [fichier, ...beside.sort()];
}

/** The rows of a file, checked before: « » is the id of a row without one. */
export function readLignes(root: string, fichier: string): { id: string; valeurs: Record<string, string> }[] {
  const { lignes } = parseOnce(readFileSync(pathOf(root, fichier), 'utf8'), fichier);
  return lignes.map(({ valeurs }) => ({ id: valeurs['id'] ?? '', valeurs }));
}
