/** The projects kept, counted a place: what the map draws of them, whatever their number. */
import { listRangs } from '../projets/catalogue/bits.ts';
import type { EtatCarte } from './etat.ts';

export interface Semis {
  etat: EtatCarte;
  /** For each emprise, the position of the place that stands for its projects; -1 when it has none. */
  lieuOf: Int32Array;
  /** How many of the projects kept each place stands for. */
  nombres: Uint32Array;
  /** One row of each place: that of its project when it has a single one. */
  temoins: Uint32Array;
}

/** Each project once, at its first place that `isAsked`, else at its first place. `isAsked`: by position of the place. */
export function semer(etat: EtatCarte, isAsked?: (lieu: number) => boolean): Semis {
  const { catalogue, lieux, retenus } = etat;
  const rangs = listRangs(retenus.bits);
  const lieuOf = Int32Array.from(lieux.positions, (positions) => positions[0] ?? -1);
  if (isAsked) settle(etat, rangs, lieuOf, isAsked);
  const nombres = new Uint32Array(lieux.lieux.length);
  const temoins = new Uint32Array(lieux.lieux.length);
  for (const rang of rangs) {
    const lieu = lieuOf[catalogue.emprise[rang] ?? 0] ?? -1;
    if (lieu < 0) continue;
    nombres[lieu] = (nombres[lieu] ?? 0) + 1;
    temoins[lieu] = rang;
  }
  return { etat, lieuOf, nombres, temoins };
}

/** Moves the emprises of these rows to a place that `isAsked`; it is long to ask: only where there is a choice. */
function settle(
  { catalogue, lieux }: EtatCarte,
  rangs: Iterable<number>,
  lieuOf: Int32Array,
  isAsked: (lieu: number) => boolean,
) {
  for (const emprise of new Set(Array.from(rangs, (rang) => catalogue.emprise[rang] ?? 0))) {
    const positions = lieux.positions[emprise] ?? [];
    const asked = positions.length > 1 ? positions.find(isAsked) : undefined;
    if (asked !== undefined) lieuOf[emprise] = asked;
  }
}

/** The rows whose place is one of those, in the order of the titles. */
export function rangsAt({ etat, lieuOf }: Semis, isHere: (lieu: number) => boolean): number[] {
  const { catalogue, retenus } = etat;
  return [...listRangs(retenus.bits)].filter((rang) => {
    const lieu = lieuOf[catalogue.emprise[rang] ?? 0] ?? -1;
    return lieu >= 0 && isHere(lieu);
  });
}
