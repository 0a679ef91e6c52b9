import { dossiers } from '../../schemas/jeux.ts';

const { dossier: LOCAUX } = dossiers.locaux;

/** Where pages of a folder are: only the texts of departments are sorted in folders of their own. */
export const attenduDans = (dossier: string): string =>
  dossier === LOCAUX ? '<département>/<page>.mdx' : '<nom>.mdx, sans sous-dossier';

/** Whether a path from the folder is that of a page: its name becomes an id. */
export const isPage = (dossier: string, path: string): boolean =>
  (dossier === LOCAUX ? /^[0-9AB]+\/[a-z0-9-]+\.mdx$/ : /^[a-z0-9-]+\.mdx$/).test(path);
