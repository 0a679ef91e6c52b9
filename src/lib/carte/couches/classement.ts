/** The ranking of a layer: values from the highest, then the states in the order of the legend. */
import { compareNoms } from '../../texte/format.ts';
import type { Couche, LigneCouche } from './modele.ts';
import { rankedLignes } from './phrase.ts';

/** Written at once; the others when the reader asks. */
export const PORTION = 101;

export interface LigneClassee extends Pick<LigneCouche, 'code' | 'nom' | 'texte' | 'classe'> {
  /** « 3 », the same for equal values; a dash where nothing ranks. */
  rang: string;
}

/** Every territory once. Those without a value come last, by state, then by name. */
export function classement(couche: Pick<Couche, 'lignes' | 'classes'>): LigneClassee[] {
  const ranked = rankedLignes(couche).filter(({ valeur }) => valeur !== 0);
  const known = new Set(ranked);
  const order = new Map(couche.classes.map(({ id }, i) => [id, i]));
  const others = couche.lignes
    .filter((ligne) => !known.has(ligne))
    .sort((a, b) => (order.get(a.classe) ?? 0) - (order.get(b.classe) ?? 0) || compareNoms(a.nom, b.nom));
  return [...ranksOf(ranked), ...others.map((ligne) => ({ ...ligne, rang: '–' }))];
}

function ranksOf(ranked: LigneCouche[]): LigneClassee[] {
  let rang = 0;
  return ranked.map((ligne, i) => {
    if (ligne.valeur !== ranked[i - 1]?.valeur) rang = i + 1;
    return { ...ligne, rang: String(rang) };
  });
}
