/** The many pages whose facts are enough for the search: rendered last, beside its work, and never kept. */
import { existsSync, readdirSync } from 'node:fs';
import { isBulkPath } from '../../lib/territoires/adresses.ts';
import { pathOf } from '../../reference/dossiers.ts';
import { fichiersOf, readLignes } from '../../reference/tableaux.ts';
import { dossiers, tableaux } from '../../schemas/jeux.ts';

/** Departments, EPCI, and projects without a story; `root` is the folder of the project. */
export function bulkPages(root: string): (pathname: string) => boolean {
  const folder = pathOf(root, dossiers.recits.dossier);
  const stories = new Set(existsSync(folder) ? readdirSync(folder) : []);
  const projets = fichiersOf(root, tableaux.projets).flatMap((fichier) => readLignes(root, fichier));
  const bulk = new Set(
    projets.filter(({ id }) => !stories.has(`${id}.mdx`)).map(({ id }) => `/projets/${id}/`),
  );
  return (pathname) => isBulkPath(pathname) || bulk.has(pathname);
}
