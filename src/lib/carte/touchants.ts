/** The projects kept that touch a territory: inside it, over it, or on part of it. */
import type { CleTerritoire, Niveau } from '../../schemas/territoire.ts';
import {
  countCommon,
  intersection,
  makeBits,
  addTo,
  listRangs,
  type Bits,
} from '../projets/catalogue/bits.ts';
import { bitsOfChoix } from '../projets/catalogue/filtrer.ts';
import { isSame } from '../territoires/code.ts';
import type { EtatCarte } from './etat.ts';

type Connus = Pick<EtatCarte, 'catalogue' | 'lieux'>;

export function countTouching(etat: EtatCarte, territoire: CleTerritoire): number {
  return countCommon(etat.retenus.bits, bitsTouching(etat, territoire));
}

/** Their rows by title, those that the territory shares with no other first. */
export function rangsTouching(etat: EtatCarte, territoire: CleTerritoire): number[] {
  const touching = [...listRangs(intersection(etat.retenus.bits, bitsTouching(etat, territoire)))];
  const isOwn = ownOf(etat, territoire.niveau);
  return [...touching.filter(isOwn), ...touching.filter((rang) => !isOwn(rang))];
}

/** Every project of the catalogue that touches it. */
function bitsTouching({ catalogue, lieux }: Connus, territoire: CleTerritoire): Bits {
  const { niveau, code } = territoire;
  if (niveau === 'region' || niveau === 'departement') return bitsOfChoix(catalogue, niveau, [code]);
  const bits = makeBits(catalogue.nombre);
  const touches = lieux.emprises.map(
    (named, emprise) =>
      named.some((lieu) => isSame(lieu, territoire)) ||
      (niveau === 'epci' && (lieux.epci[emprise] ?? []).includes(code)),
  );
  for (const [rang, emprise] of catalogue.emprise.entries()) if (touches[emprise]) addTo(bits, rang);
  return bits;
}

/** Whether a row touches one territory of the level only; a commune is held by its EPCI. */
function ownOf({ catalogue, lieux }: Connus, niveau: Niveau): (rang: number) => boolean {
  if (niveau === 'region' || niveau === 'departement')
    return (rang) => catalogue.facettes[niveau].valeursOf(rang).length === 1;
  return (rang) => lieux.epci[catalogue.emprise[rang] ?? 0]?.length === 1;
}
