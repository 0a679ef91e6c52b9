import type { Dossier } from '../../lib/dossier/dossier.ts';
import { readDossier, writeDossier, type Lecture } from '../../lib/dossier/stockage.ts';

export const CLE_MEMOIRE = 'atlas:dossier';

export interface Memoire extends Lecture {
  /** The browser keeps nothing for this site. */
  refusee: boolean;
}

export function load(): Memoire {
  try {
    return { ...readDossier(localStorage.getItem(CLE_MEMOIRE)), refusee: false };
  } catch {
    return { ...readDossier(null), refusee: true };
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

/** Another tab, or this page taken out of the browser’s memory by « Back », may show an old folder. */
export function onChangeElsewhere(follow: () => void, signal: AbortSignal) {
  addEventListener('storage', ({ key }) => key !== CLE_MEMOIRE || follow(), { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && follow(), { signal });
}
