/** What a territory is made of, and what it touches at each level. */
import { parseCode } from './code.ts';
import type { Referentiel } from './referentiel.ts';

/** Codes of the communes that a territory is made of. */
export function communesOf(referentiel: Referentiel, text: string): string[] {
  const { niveau, code } = parseCode(text);
  if (niveau === 'commune') return [code];
  if (niveau === 'epci') return referentiel.epci.get(code)?.communes ?? [];
  return [...referentiel.communes.values()]
    .filter((commune) => commune[niveau] === code)
    .map((commune) => commune.code);
}

/** Codes of the departments that a territory touches, the most concerned first. */
export function departementsOf(referentiel: Referentiel, text: string): string[] {
  const { niveau, code } = parseCode(text);
  if (niveau === 'departement') return [code];
  if (niveau === 'epci') return referentiel.epci.get(code)?.departements ?? [];
  if (niveau === 'commune') {
    const departement = referentiel.communes.get(code)?.departement ?? '';
    // The overseas collectivities are not departments.
    return referentiel.departements.has(departement) ? [departement] : [];
  }
  return [...referentiel.departements.values()].filter((d) => d.region === code).map((d) => d.code);
}

/** Codes of the regions that a territory touches, the most concerned first. */
export function regionsOf(referentiel: Referentiel, text: string): string[] {
  const { niveau, code } = parseCode(text);
  if (niveau === 'region') return [code];
  if (niveau === 'epci') return referentiel.epci.get(code)?.regions ?? [];
  const [departement] = departementsOf(referentiel, text);
  return [referentiel.departements.get(departement ?? '')?.region ?? []].flat();
}

/** Codes of the EPCI that a territory touches. */
export function epciOf(referentiel: Referentiel, text: string): string[] {
  const { niveau, code } = parseCode(text);
  if (niveau === 'epci') return [code];
  const codes = communesOf(referentiel, text).flatMap(
    (commune) => referentiel.communes.get(commune)?.epci ?? [],
  );
  return [...new Set(codes)].sort();
}
