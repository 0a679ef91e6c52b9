/** From an address that a territory no longer has to the one of today: its number says which it is. */
import { pathOfDepartement, pathOfEpci } from './adresses.ts';
import { codeOfDepartement, formatCode } from './code.ts';
import type { Fonds } from './chercher/entree.ts';
import { numeroOf } from './numero-adresse.ts';

/** « /territoires/244400404-ancien-nom/ » → « /territoires/244400404-nantes-metropole/ »; undefined when the number is nobody’s. */
export function pathOfToday(pathname: string, { parCode, lieux }: Pick<Fonds, 'parCode' | 'lieux'>) {
  const numero = numeroOf(pathname);
  if (numero === undefined) return undefined;
  const epci =
    parCode.get(formatCode({ niveau: 'epci', code: numero })) ??
    lieux.find(({ niveau, ancien }) => niveau === 'epci' && ancien?.code === numero);
  if (epci) return pathOfEpci(epci);
  const departement = parCode.get(codeOfDepartement(numero));
  return departement && pathOfDepartement(departement);
}
