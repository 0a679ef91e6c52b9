import type { Dossier } from '../../lib/dossier/dossier.ts';
import { readDossier, writeDossier, type DossierRelu } from '../../lib/dossier/stockage.ts';

export const CLE_MEMOIRE = 'atlas:dossier';

/** undefined when the browser keeps nothing for this site. */
export function load(): DossierRelu | undefined {
  try {
    return readDossier(localStorage.getItem(CLE_MEMOIRE));
  } catch {
    return undefined;
  }
}

/** false when the browser refuses, or has no room left. */
export function save(dossier: Dossier): boolean {
  try {
    localStorage.setItem(CLE_MEMOIRE, writeDossier(dossier));
    return true;
  } catch {
    return false;
  }
}
