/** The overseas collectivities, which have no page: what the sources say of each, in a sentence. */

export interface CollectiviteDite {
  nom: string;
  contratPossible: boolean;
}

/** What the assessment says, and what no source says: « Saint-Martin : le bilan 2024 compte… ». */
export function phraseOfCollectivite({ nom, contratPossible }: CollectiviteDite): string {
  return contratPossible
    ? `${nom} : le bilan 2024 compte cette collectivité parmi les signataires possibles d’un contrat local des solidarités, sans dire si elle a signé. Nos sources n’y nomment aucun projet.`
    : `${nom} : nos sources ne parlent pas de cette collectivité. Elles ne disent pas ce que le Pacte y prévoit.`;
}
