import type { OrigineArgent } from '../../schemas/pacte-choix.ts';
import type { FicheDuPacte, Pacte, Partenaire, Recette } from '../../schemas/pacte.ts';
import { centimesOf } from './argent.ts';

/** The income of an action or of a pact, in cents, by origin; in kind (V) stands outside the total. */
export interface Financement {
  S: number;
  A: number;
  E: number;
  O: number;
  V: number;
  /** S + A + E + O. */
  total: number;
  /** Lines whose amount or origin cannot be read. */
  unread: number;
}

export function financementOf(recettes: readonly Recette[]): Financement {
  const sums: Record<OrigineArgent, number> = { S: 0, A: 0, E: 0, O: 0, V: 0 };
  let unread = 0;
  for (const { origine, montant } of recettes) {
    const cents = centimesOf(montant);
    if (origine === '' || !Object.hasOwn(sums, origine) || cents === undefined || cents < 0) unread += 1;
    else sums[origine] += cents;
  }
  return { ...sums, total: sums.S + sums.A + sums.E + sums.O, unread };
}

/** The sheets that still stand. */
export const fichesTenues = (pacte: Pacte): FicheDuPacte[] =>
  pacte.fiches.filter(({ etat }) => etat !== 'abandonnee');

/** All the income of the pact. */
export const recettesOf = (pacte: Pacte): Recette[] =>
  fichesTenues(pacte).flatMap(({ recettes }) => recettes);

/** The money that the budget counts of a partner, by its id or its name; what it lends or does is not among it. */
export const recettesDuPartenaire = (pacte: Pacte, { id, nom }: Pick<Partenaire, 'id' | 'nom'>): Recette[] =>
  recettesOf(pacte).filter(
    ({ qui, origine }) => origine !== 'V' && qui.trim() !== '' && [id, nom].includes(qui),
  );

/** The sum of what can be read, in cents. */
export const sumOf = (lines: readonly Pick<Recette, 'montant'>[]): number =>
  lines.reduce((total, { montant }) => total + (centimesOf(montant) ?? 0), 0);

/** True when the other partners bring the part asked for, in percent. */
export const reachesPart = (others: number, total: number, percent: number): boolean =>
  others * 100 >= total * percent;

/** What the other partners must add, the State's part standing: the least sum that makes the part hold. */
export function missingFromOthers({ O, total }: Pick<Financement, 'O' | 'total'>, percent: number): number {
  if (percent >= 100) return 0;
  return Math.max(0, Math.ceil((total * percent - O * 100) / (100 - percent)));
}

/** What must pass from the State to the other partners, the total standing. */
export const toMoveFromState = ({ O, total }: Pick<Financement, 'O' | 'total'>, percent: number): number =>
  Math.max(0, Math.ceil((total * percent - O * 100) / 100));
