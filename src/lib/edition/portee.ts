/** What an edition covers: the whole country, a region or a department. */
import type { CleTerritoire, CodeTerritoire } from '../../schemas/territoire.ts';
import { formatCode, isSame, requireCode } from '../territoires/code.ts';
import { departementsOf, regionsOf } from '../territoires/emprise.ts';
import type { Referentiel } from '../territoires/referentiel.ts';

/** undefined: the whole country. */
type Portee = CleTerritoire | undefined;

/** Whether a territory is, at least for a part, in what the edition covers; a commune goes with its EPCI, whose page lists it. */
export function isCovered(referentiel: Referentiel, portee: Portee, territoire: CodeTerritoire): boolean {
  if (!portee || isSame(portee, requireCode(territoire))) return true;
  const epci = epciOfCommune(referentiel, territoire);
  if (epci && isCovered(referentiel, portee, epci)) return true;
  if (portee.niveau === 'region') return regionsOf(referentiel, territoire).includes(portee.code);
  return (
    requireCode(territoire).niveau !== 'region' &&
    departementsOf(referentiel, territoire).includes(portee.code)
  );
}

function epciOfCommune({ communes }: Referentiel, territoire: CodeTerritoire): CodeTerritoire | undefined {
  const { niveau, code } = requireCode(territoire);
  const epci = niveau === 'commune' ? communes.get(code)?.epci : undefined;
  return epci ? formatCode({ niveau: 'epci', code: epci }) : undefined;
}

/** The region that holds what the edition covers. */
export function regionOfPortee({ departements }: Referentiel, portee: Portee): string | undefined {
  return portee?.niveau === 'region' ? portee.code : departements.get(portee?.code ?? '')?.region;
}

/** The reference without what the edition does not cover: for lists and for the search field. */
export function restrict(referentiel: Referentiel, portee: Portee): Referentiel {
  if (!portee) return referentiel;
  const keep = <T extends { code: string }>(niveau: CleTerritoire['niveau'], table: Map<string, T>) =>
    new Map([...table].filter(([code]) => isCovered(referentiel, portee, formatCode({ niveau, code }))));
  return {
    communes: keep('commune', referentiel.communes),
    epci: keep('epci', referentiel.epci),
    departements: keep('departement', referentiel.departements),
    regions: keep('region', referentiel.regions),
  };
}
