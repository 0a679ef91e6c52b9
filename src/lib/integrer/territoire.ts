/** Which projects of the catalogue touch the territory of a frame. */
import { addTo, makeBits, type Bits } from '../projets/catalogue/bits.ts';
import type { LieuxLus } from '../projets/catalogue/fiches.ts';
import { bitsOfChoix } from '../projets/catalogue/filtrer.ts';
import type { Catalogue } from '../projets/catalogue/lire.ts';
import type { CodeCarte } from '../territoires/code.ts';

/** The rows of an EPCI, a department, a region. */
export function rangsOfTerritoire(catalogue: Catalogue, lieux: LieuxLus, { niveau, code }: CodeCarte): Bits {
  if (niveau !== 'epci') return bitsOfChoix(catalogue, niveau, [code]);
  const bits = makeBits(catalogue.nombre);
  for (const [rang, emprise] of catalogue.emprise.entries())
    if (lieux.epci[emprise]?.includes(code)) addTo(bits, rang);
  return bits;
}
