/** The ranking of a layer: values from the highest, then the states in the order of the legend. */
import { compareNoms, formatNombre } from '../../texte/format.ts';
import type { Couche, LigneCouche } from './modele.ts';
import { rankedLignes } from './phrase.ts';

/** Written at once; the others when the reader asks. */
export const PORTION = 101;

export interface LigneClassee extends Pick<LigneCouche, 'code' | 'nom'> {
  /** The value without what the measure above the list says of it; the state in words. */
  texte: string;
  /** « 3 », the same for equal values; empty where nothing ranks. */
  rang: string;
}

/** Every territory once. Those without a value come last, by state, then by name. */
export function classement(couche: Pick<Couche, 'lignes' | 'classes' | 'unite'>): LigneClassee[] {
  const ranked = rankedLignes(couche).filter(({ valeur }) => valeur !== 0);
  const known = new Set(ranked);
  const order = new Map(couche.classes.map(({ id }, i) => [id, i]));
  const others = couche.lignes
    .filter((ligne) => !known.has(ligne))
    .sort((a, b) => (order.get(a.classe) ?? 0) - (order.get(b.classe) ?? 0) || compareNoms(a.nom, b.nom));
  return [...ranksOf(ranked, couche.unite), ...others.map((ligne) => ({ ...ligne, rang: '' }))];
}

function ranksOf(ranked: LigneCouche[], unite: string): LigneClassee[] {
  let rang = 0;
  return ranked.map((ligne, i) => {
    if (ligne.valeur !== ranked[i - 1]?.valeur) rang = i + 1;
    return { ...ligne, rang: String(rang), texte: shortValue(ligne.valeur ?? 0, unite) };
  });
}

/** « 4,5 € », « 28,8 M€ », « 341 547 » */
function shortValue(valeur: number, unite: string): string {
  if (!unite.startsWith('€')) return formatNombre(valeur);
  const isLarge = valeur >= 1e6;
  return `${formatNombre(isLarge ? Math.round(valeur / 1e5) / 10 : valeur)}\u00a0${isLarge ? 'M€' : '€'}`;
}
