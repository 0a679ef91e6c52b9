/** The many pages whose facts are enough for the search: rendered last, beside its work, and never kept. */
import { existsSync, readdirSync } from 'node:fs';
import { isBulkPath } from '../../lib/territoires/adresses.ts';
import { pathOf } from '../../reference/dossiers.ts';
import { dossiers } from '../../schemas/jeux.ts';

/** Departments, EPCI, and projects without a story; `root` is the folder of the project. */
export function bulkPages(root: string): (pathname: string) => boolean {
  const folder = pathOf(root, dossiers.recits.dossier);
  const stories = new Set(
    (existsSync(folder) ? readdirSync(folder) : []).map((name) => name.replace(/\.mdx$/, '')),
  );
  return (pathname) => {
    const projet = /^\/projets\/([^/]+)\/$/.exec(pathname)?.[1];
    return projet === undefined ? isBulkPath(pathname) : !stories.has(projet);
  };
}
