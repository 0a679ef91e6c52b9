/** The territories of the « zéro non-recours » experiment, seen from the page of a territory. */
import type { FicheTerritoire } from '../../schemas/fiche-territoire.ts';
import type { ZeroNonRecours } from '../../schemas/zero-non-recours.ts';
import type { BaseTerritoire } from './base.ts';
import { formatCode } from './code.ts';

type Essai = FicheTerritoire['zeroNonRecours'][number];
type Lien = Essai['lien'];

/** What a territory sees of each one: itself, a part of it, or the department that holds it; most see none. */
export function zeroNonRecoursOf(
  own: BaseTerritoire,
  rows: readonly Pick<ZeroNonRecours, 'id' | 'nom' | 'territoire'>[],
): Essai[] {
  const parts = new Set([
    ...own.codesCommunes.map((code) => `commune:${code}`),
    ...own.epci.map(({ code }) => `epci:${code}`),
  ]);
  const departements = new Set(own.departements.map(({ code }) => `departement:${code}`));
  const lienOf = (territoire: string): Lien | undefined => {
    if (territoire === formatCode(own)) return 'territoire';
    if (parts.has(territoire)) return 'partie';
    if (!departements.has(territoire)) return undefined;
    return own.niveau === 'region' ? 'partie' : 'departement';
  };
  return rows.flatMap(({ id, nom, territoire }) => {
    const lien = lienOf(territoire);
    return lien ? [{ id, nom, lien }] : [];
  });
}

/** The page of the experiment names each territory at its own anchor. */
export const PATH_ZERO_NON_RECOURS = '/territoires/zero-non-recours/';

/** The measure that the experiment is a part of. */
export const MESURE_ZERO_NON_RECOURS = '13-acces-aux-droits';
