/** The pacts that a commune may ask to join, the nearest ties first. */

/** A pact as the page that answers problems knows it. /methode/depart/pactes/<region>.json. */
export interface PacteVoisin {
  id: string;
  titre: string;
  porteur: string;
  /** SIREN numbers, then codes of departments, that it touches. */
  epci: string[];
  departements: string[];
}

export const LIENS = {
  epci: 'votre intercommunalité',
  departement: 'votre département',
  region: 'votre région',
};
type Lien = keyof typeof LIENS;

/** A few are enough to call someone. */
const AU_PLUS = 3;

interface Place {
  epci?: string | null;
  departement: string;
}

/** Those of the same EPCI; without any, those of the same department; without any, those of the region. */
export function pactesToJoin(
  pactes: readonly PacteVoisin[],
  { epci, departement }: Place,
): { lien: Lien; pactes: PacteVoisin[] } {
  const around = epci ? pactes.filter((pacte) => pacte.epci.includes(epci)) : [];
  const near = pactes.filter((pacte) => pacte.departements.includes(departement));
  if (around.length > 0) return { lien: 'epci', pactes: around.slice(0, AU_PLUS) };
  if (near.length > 0) return { lien: 'departement', pactes: near.slice(0, AU_PLUS) };
  return { lien: 'region', pactes: pactes.slice(0, AU_PLUS) };
}
