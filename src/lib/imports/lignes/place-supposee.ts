/** Where a wording was understood to be, by nothing but itself. */
import type { Contexte } from '../territoires/lieux.ts';
import type { Resolu } from '../territoires/resolution.ts';
import type { PlaceSupposee } from './constats.ts';

/** Undefined where the row says where it is, where a person has answered, and where the wording is the name of a department or of a region. */
export function placeSupposee(
  { codes, noms, lieux }: Resolu,
  contexte: Contexte,
  decide: string | undefined,
): PlaceSupposee | undefined {
  const isDite = [contexte.departement, contexte.region, decide].some((dit) => dit !== undefined);
  if (isDite || lieux.some(({ niveau }) => niveau === 'departement' || niveau === 'region')) return undefined;
  return {
    departement: [...new Set(lieux.map(({ departement }) => departement))],
    region: [...new Set(lieux.map(({ region }) => region))],
    propositions: [{ decision: codes.join(' | '), nom: noms.join(' et ') }],
  };
}
