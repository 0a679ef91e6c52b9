/** What the device keeps: the answers and the name of the commune. Never throws where storage is refused. */
const CLES = { reponses: 'atlas.auto-diagnostic', nom: 'atlas.auto-diagnostic.nom' } as const;

/** Empty when nothing is kept, or when the device refuses. */
export function recall(cle: keyof typeof CLES): string {
  try {
    return localStorage.getItem(CLES[cle]) ?? '';
  } catch {
    return '';
  }
}

/** Keeps a value, or forgets it when it is empty. False when the device refuses. */
export function keep(cle: keyof typeof CLES, valeur: string): boolean {
  try {
    if (valeur) localStorage.setItem(CLES[cle], valeur);
    else localStorage.removeItem(CLES[cle]);
    return true;
  } catch {
    return false;
  }
}
