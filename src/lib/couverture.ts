/** Where the sources name a project, a contract, both or nothing: what the coverage page, its map and its files show. */
import type { FicheTerritoire } from '../schemas/fiche-territoire.ts';

export const etatsCouverture = ['deux', 'contrat', 'projet', 'rien'] as const;
export type EtatCouverture = (typeof etatsCouverture)[number];

/** Never « none »: a source that is silent says nothing about the place. */
export const libellesCouverture: Record<EtatCouverture, string> = {
  deux: 'Projet et contrat nommés',
  contrat: 'Contrat nommé, aucun projet',
  projet: 'Projet nommé, aucun contrat',
  rien: 'Rien de nommé',
};

/** Of a collectivity that the assessment leaves out. */
export const NON_CITEE = 'Non citée parmi les signataires possibles';

type Contrat = FicheTerritoire['contrats'][number];

export interface LigneCouverture {
  code: string;
  nom: string;
  adresse: string;
  /** Name of the region; « Collectivités d’outre-mer » for those that have none. */
  region: string;
  regionCode: string;
  etat: EtatCouverture;
  projets: Pick<FicheTerritoire['projets'][number], 'titre' | 'adresse'>[];
  /** The contract at the scale of the department, whatever its status; none where the assessment sees no signatory. */
  contrat: Pick<Contrat, 'signataire' | 'statut' | 'note'> | undefined;
  /** Named contracts of the métropoles and towns of the department. */
  locaux: string[];
  /** EPCI that have communes in it, and those that a project is sure to touch. */
  epci: number;
  epciTouches: number;
}

/** A contract is named when a text cites it or when the accounts leave no doubt: « probably signed » is not named. */
export const isNomme = ({ statut }: Pick<Contrat, 'statut'>) => statut === 'signe';

export function etatOf(projets: number, contrats: number): EtatCouverture {
  if (projets > 0) return contrats > 0 ? 'deux' : 'projet';
  return contrats > 0 ? 'contrat' : 'rien';
}

/** `touches`: the EPCI that a project is sure to touch, by SIREN number. */
export function ligneOf(fiche: FicheTerritoire, touches: ReadonlySet<string>): LigneCouverture {
  const own = `departement:${fiche.code}`;
  const nommes = fiche.contrats.filter(isNomme);
  return {
    code: fiche.code,
    nom: fiche.nom,
    adresse: fiche.adresse,
    region: fiche.region.nom,
    regionCode: fiche.region.code,
    etat: etatOf(fiche.projets.length, nommes.length),
    projets: fiche.projets.map(({ titre, adresse }) => ({ titre, adresse })),
    contrat: fiche.contrats.find(({ territoire }) => territoire === own),
    locaux: nommes.filter(({ territoire }) => territoire !== own).map(({ signataire }) => signataire),
    epci: fiche.epci.length,
    epciTouches: fiche.epci.filter(({ code }) => touches.has(code)).length,
  };
}

export function countEtats(lignes: Pick<LigneCouverture, 'etat'>[]): Record<EtatCouverture, number> {
  const count = (etat: EtatCouverture) => lignes.filter((ligne) => ligne.etat === etat).length;
  return { deux: count('deux'), contrat: count('contrat'), projet: count('projet'), rien: count('rien') };
}

/** The EPCI that a project touches for sure: « somewhere in the department » does not count. */
export function epciTouches(fiches: Iterable<FicheTerritoire>): Set<string> {
  return new Set(
    [...fiches]
      .filter(({ niveau, projets }) => niveau === 'epci' && projets.some(({ communes }) => communes !== null))
      .map(({ code }) => code),
  );
}
