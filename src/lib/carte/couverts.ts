/** The territories that the projects kept name, with the axis that colours them. */
import { listRangs } from '../projets/catalogue/bits.ts';
import { MARQUES_AU_PLUS, type EtatCarte } from './etat.ts';
import { marqueOf } from './points.ts';
import type { TerritoiresCouverts } from './style-territoires.ts';

/** None where the projects are many: all the land would be covered. `axes`: those that lend their colours first. */
export function couvertsOf(etat: EtatCarte, axes: readonly string[] = []): TerritoiresCouverts {
  const couverts: TerritoiresCouverts = { epci: new Map(), departement: new Map() };
  const { catalogue, lieux, retenus } = etat;
  if (retenus.nombre > MARQUES_AU_PLUS) return couverts;
  for (const rang of listRangs(retenus.bits)) {
    const { axe } = marqueOf(etat, rang, axes);
    for (const { niveau, code } of lieux.emprises[catalogue.emprise[rang] ?? 0] ?? []) {
      if (niveau !== 'epci' && niveau !== 'departement') continue;
      if (!couverts[niveau].has(code)) couverts[niveau].set(code, axe);
    }
  }
  return couverts;
}
