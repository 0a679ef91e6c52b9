/** How large a contradiction is, against what is announced: what the page filters and draws. */
import type { Resultat } from './verdict.ts';

export const tailles = ['grand', 'moyen', 'petit', 'mots'] as const;
export type Taille = (typeof tailles)[number];

/** Shares of what is announced above which an écart is no longer small, then large. */
const MOYEN = 0.05;
const GRAND = 0.25;

export const libellesTaille: Record<Taille, string> = {
  grand: 'Plus du quart de l’annonce',
  moyen: 'Du vingtième au quart',
  petit: 'Moins du vingtième',
  mots: 'Des mots, sans nombre',
};

export function tailleOf({ nombres }: Pick<Resultat, 'nombres'>): Taille {
  if (!nombres) return 'mots';
  const share = nombres.annonce === 0 ? Infinity : nombres.ecart / nombres.annonce;
  if (share > GRAND) return 'grand';
  return share >= MOYEN ? 'moyen' : 'petit';
}

export interface Barres {
  annonce: number;
  calcule: number;
}

/** Lengths of the two bars, in hundredths of the longer one. Years have none: a year is no amount. */
export function barresOf({ nombres }: Pick<Resultat, 'nombres'>, unite: string): Barres | undefined {
  if (!nombres || unite === 'année') return undefined;
  const most = Math.max(nombres.annonce, nombres.calcule);
  const lengthOf = (value: number) => (most === 0 ? 0 : Math.round((1000 * value) / most) / 10);
  return { annonce: lengthOf(nombres.annonce), calcule: lengthOf(nombres.calcule) };
}
