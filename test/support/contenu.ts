/** The content that the site shows, as its check reads it: what tests count against, so that it may grow. */
import { PROJECT } from './copie.ts';
import type { Brut } from '../../src/lib/contenu/validation.ts';
import { splitCell } from '../../src/schemas/champs.ts';
import { readContent } from '../../src/tools/content/read.ts';

let jeux: ReturnType<typeof readContent>['jeux'] | undefined;

/** Every entry of a collection, in the order of its files: rows of tables, front matters of pages. */
export function entriesOf(nom: string): Brut[] {
  jeux ??= readContent(PROJECT).jeux;
  return jeux.find((jeu) => jeu.nom === nom)?.entrees ?? [];
}

export const countOf = (nom: string): number => entriesOf(nom).length;

/** The values of a list: a cell « a | b », or a list of a front matter. */
export function listOf({ valeurs }: Brut, champ: string): string[] {
  const valeur = valeurs[champ] ?? '';
  return Array.isArray(valeur) ? valeur.map(String) : splitCell(String(valeur));
}

/** The ids of the entries whose list holds one of some values. */
export const idsWith = (nom: string, champ: string, ...wanted: string[]): string[] =>
  entriesOf(nom)
    .filter((entree) => listOf(entree, champ).some((valeur) => wanted.includes(valeur)))
    .map(({ id }) => id);

/** Addresses of the layers of the map that colour the territories of a level. */
export const pathsOfLayers = (niveau: string): string[] =>
  entriesOf('couches')
    .filter(({ valeurs }) => valeurs['niveau'] === niveau)
    .map(({ id }) => `/carte/${id}/`);

export const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);

/** The pages under /territoires/ that are about no territory of their own. */
export const ABOUT_ALL_TERRITOIRES = ['/territoires/couverture/', '/territoires/zero-non-recours/'];
