/** The files that one department adds beside those of the whole country. */
import { FORMES } from '../../schemas/territoire.ts';

const NAME = new RegExp(`(?:^|/)(${FORMES.departement})\\.csv$`);

/** « data/chiffres/44.csv » → « 44 »; undefined for a national file. */
export function departementOfFile(path: string): string | undefined {
  return NAME.exec(path)?.[1];
}

/** True for « data/chiffres/44.csv » beside « data/chiffres/chiffres.csv »: the main table of a folder bears its name. */
export function isLocalTableOf(path: string, table: string): boolean {
  const [folder = '', name = ''] = table
    .replace(/\.csv$/, '')
    .split('/')
    .slice(-2);
  return folder === name && departementOfFile(path) !== undefined && path.includes(`/${folder}/`);
}
