/** What the money of the contracts shows, axis by axis. */
import type { Valeur } from '../../schemas/graphique.ts';
import { formatNombre } from '../texte/format.ts';
import { lowerFirst } from '../texte/initiale.ts';

/** « Enfance et droits reçoivent 66 % de l’argent rangé par thème »: the two series with most, and their share. */
export function titreOfThemes(valeurs: readonly Pick<Valeur, 'serie' | 'valeur'>[]): string {
  const sums = new Map<string, number>();
  for (const { serie, valeur } of valeurs) sums.set(serie, (sums.get(serie) ?? 0) + (valeur ?? 0));
  const ranked = [...sums].sort(([, a], [, b]) => b - a);
  const whole = ranked.reduce((total, [, sum]) => total + sum, 0);
  const most = ranked.slice(0, 2);
  const share = whole === 0 ? 0 : (100 * most.reduce((total, [, sum]) => total + sum, 0)) / whole;
  const [first = '', second] = most.map(([nom]) => nom);
  const names = second === undefined ? `${first} reçoit` : `${first} et ${lowerFirst(second)} reçoivent`;
  return `${names} ${formatNombre(Math.round(share))}\u00a0% de l’argent rangé par thème`;
}
