/** Values that each entry has for itself: a number, a rank in a list. */
import type { Faute } from './faute.ts';
import type { Brut } from './validation.ts';
import { texteDe } from './valeur.ts';

/** The entries whose value is already that of another; with `groupe`, a field, only among the entries that share it. */
export function duplicateValues(entrees: Brut[], champ: string, groupe?: string): Faute[] {
  const seen = new Map<string, string>();
  return entrees.flatMap(({ fichier, ligne, id, valeurs }): Faute[] => {
    const valeur = texteDe(valeurs[champ]).trim();
    // A missing value is already reported by its shape.
    if (valeur === '') return [];
    const key = groupe === undefined ? valeur : `${texteDe(valeurs[groupe]).trim()} ${valeur}`;
    const other = seen.get(key);
    seen.set(key, id);
    if (other === undefined) return [];
    const probleme = `cette valeur sert déjà à « ${other} »`;
    const remede = 'donner à chaque entrée une valeur à elle';
    return [{ fichier, ...(ligne === undefined ? {} : { ligne }), id, champ, valeur, probleme, remede }];
  });
}
