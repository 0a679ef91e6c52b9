/** What the table of objectives must hold, beyond the shape of its rows. */
import type { Faute } from '../contenu/faute.ts';
import { texteDe } from '../contenu/valeur.ts';
import type { Brut } from '../contenu/validation.ts';

/** An objective is named by its measure and its rank there: « 25-3 » is the third of measure 25. */
export function checkObjectifs(objectifs: Brut[]): Faute[] {
  return objectifs.flatMap(({ fichier, ligne, id, valeurs }): Faute[] => {
    const [mesure, ordre] = [texteDe(valeurs['mesure']).trim(), texteDe(valeurs['ordre']).trim()];
    const numero = /^\d{2}(?=-)/.exec(mesure)?.[0];
    // What is missing or badly written is already reported by its shape.
    if (!numero || !/^\d+$/.test(ordre) || id.trim() === `${numero}-${ordre}`) return [];
    const probleme = 'l’identifiant ne dit pas la mesure et le rang de la ligne';
    const remede = `écrire « ${numero}-${ordre} », ou corriger la mesure ou l’ordre`;
    return [
      { fichier, ...(ligne === undefined ? {} : { ligne }), id, champ: 'id', valeur: id, probleme, remede },
    ];
  });
}
