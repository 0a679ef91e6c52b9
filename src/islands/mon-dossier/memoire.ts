import { CLES } from '../../lib/memoire/cles.ts';
import type { Dossier } from '../../lib/dossier/dossier.ts';
import { readDossier, writeDossier, type DossierRelu } from '../../lib/dossier/stockage.ts';

/** undefined when the browser keeps nothing for this site. */
export function load(): DossierRelu | undefined {
  try {
    return readDossier(localStorage.getItem(CLES.dossier));
  } catch {
    return undefined;
  }
}

/** The copy of what was damaged goes with the folder that the reader empties. */
export function forgetDamaged(): void {
  try {
    localStorage.removeItem(CLES.dossierAbime);
  } catch {
    // Nothing was kept: nothing to forget.
  }
}

/** false when the browser refuses, or has no room left. */
export function save(dossier: Dossier): boolean {
  try {
    localStorage.setItem(CLES.dossier, writeDossier(dossier));
    return true;
  } catch {
    return false;
  }
}
