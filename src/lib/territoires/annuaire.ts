/** The official directory of public services, searched for one kind of office in one place: an address, never a telephone. */
export const ANNUAIRE = 'lannuaire.service-public.gouv.fr';
const RECHERCHE = `https://${ANNUAIRE}/recherche`;

/** ('CCAS', 'Creuse 23') → the directory, with its answers for the Creuse. */
export function annuaireOf(quoi: string, lieu: string): string {
  return `${RECHERCHE}?${new URLSearchParams({ whoWhat: quoi, where: lieu }).toString()}`;
}

/** Whom to call from the page of a territory, in the order of the need: rows of data/interlocuteurs, and how the directory names them. */
export const APPELS = [
  { id: 'ccas', besoin: 'Vous', quoi: 'CCAS', echelle: 'departement' },
  { id: 'ddets', besoin: 'Projet', quoi: 'emploi travail solidarités', echelle: 'departement' },
  {
    id: 'conseil-departemental',
    besoin: 'Contrat',
    quoi: 'conseil départemental',
    echelle: 'departement',
  },
  { id: 'commissaire', besoin: 'Pacte', quoi: 'préfecture de région', echelle: 'region' },
] as const;
