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

const NON_NOMME = 'porteur non nommé';

/** A bearer that nobody names has the name of its pact, and says so: said twice, it would tell nothing. Its kind may be unknown and its name known. */
export const sayPorteur = (nom: string): string => (nom.includes(NON_NOMME) ? NON_NOMME : nom);

type Lien = 'epci' | 'departement' | 'region';

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

const LIENS = { epci: 'votre intercommunalité', departement: 'votre département' };

/** Whether a commune may ask to join them: a pact of another department is only an example, a pact has a tight perimeter. */
export const isJoinable = ({ lien }: { lien: Lien }): boolean => lien !== 'region';

/** The sentence over the list of the pacts that were found. */
export function tellPactes({ lien, pactes }: { lien: Lien; pactes: readonly unknown[] }): string {
  if (pactes.length === 0)
    return 'Nos sources ne nomment aucun pacte dans votre région. Demandez à votre DDETS s’il s’en prépare un.';
  const [these, join] =
    pactes.length === 1 ? ['ce pacte', 'le rejoindre'] : ['ces pactes', 'en rejoindre un'];
  return lien === 'region'
    ? `Nos sources ne nomment aucun pacte dans votre département. Ailleurs dans la région, elles nomment ${these}, à lire comme exemple. Demandez à votre DDETS s’il s’en prépare un près de chez vous.`
    : `Dans ${LIENS[lien]}, nos sources nomment ${these}. Demandez d’abord à ${join}, auprès de la structure porteuse ou de la DDETS : c’est plus court que d’en monter un.`;
}
