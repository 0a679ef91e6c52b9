/** What the device keeps: the answers and the name of the commune. Never throws where storage is refused. */
import { CLES } from '../../lib/memoire/cles.ts';

type Cle = 'reponses' | 'commune';

/** Empty when nothing is kept, or when the device refuses. */
export function recall(cle: Cle): string {
  try {
    return localStorage.getItem(CLES[cle]) ?? '';
  } catch {
    return '';
  }
}

/** Keeps a value, or forgets it when it is empty. False when the device refuses. */
export function keep(cle: Cle, valeur: string): boolean {
  try {
    if (valeur) localStorage.setItem(CLES[cle], valeur);
    else localStorage.removeItem(CLES[cle]);
    return true;
  } catch {
    return false;
  }
}
