/** The actions of a pact or of a contract, by pages. */
import { formatNombre } from '../texte/format.ts';

/** Cards on a page: as many as the catalogue shows. */
export const ACTIONS_PAR_PAGE = 12;

/** « Les 9 actions de ce pacte » */
export function titreActions(count: number, cadre: string): string {
  return count === 1 ? `Une action de ${cadre}` : `Les ${formatNombre(count)} actions de ${cadre}`;
}
