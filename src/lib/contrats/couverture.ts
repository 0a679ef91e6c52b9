/** Where the sources name a project, a contract, both or nothing: what the coverage page, its map and its files show. */
import type { ContratDeFiche, FicheTerritoire } from '../../schemas/fiche-territoire.ts';
import { codeOfDepartement } from '../territoires/code.ts';
import { formatCount, formatNombre } from '../texte/format.ts';

export const etatsCouverture = ['deux', 'contrat', 'projet', 'rien'] as const;
export type EtatCouverture = (typeof etatsCouverture)[number];

/** Never « none »: a source that is silent says nothing about the place. */
export const libellesCouverture: Record<EtatCouverture, string> = {
  deux: 'Projet et contrat nommés',
  contrat: 'Contrat nommé, aucun projet',
  projet: 'Projet nommé, aucun contrat',
  rien: 'Ni projet ni contrat nommé',
};

/** Of a collectivity that the assessment leaves out. */
export const NON_CITEE = 'Non citée parmi les signataires possibles';

/** What the coverage tells of a contract. */
type ContratDeLigne = Pick<
  ContratDeFiche,
  'signataire' | 'statut' | 'preuve' | 'evenement' | 'dateEvenement' | 'note' | 'source' | 'luLe'
>;

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
  contrat: ContratDeLigne | undefined;
  /** Named contracts of the métropoles and towns of the department. */
  locaux: string[];
  /** EPCI that have communes in it, and those that one of its projects is sure to touch. */
  epci: number;
  epciTouches: number;
}

/** A contract is named when a text cites it or when the accounts leave no doubt: « probably signed » is not named. */
const isNomme = ({ statut }: Pick<ContratDeFiche, 'statut'>) => statut === 'signe';

export function etatOf(projets: number, contrats: number): EtatCouverture {
  if (projets > 0) return contrats > 0 ? 'deux' : 'projet';
  return contrats > 0 ? 'contrat' : 'rien';
}

export function ligneOf(fiche: FicheTerritoire, touches: Touches): LigneCouverture {
  const own = codeOfDepartement(fiche.code);
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
    epciTouches: countTouches(fiche, touches),
  };
}

export function countEtats(lignes: Pick<LigneCouverture, 'etat'>[]): Record<EtatCouverture, number> {
  const count = (etat: EtatCouverture) => lignes.filter((ligne) => ligne.etat === etat).length;
  return { deux: count('deux'), contrat: count('contrat'), projet: count('projet'), rien: count('rien') };
}

/** « Sur 12 départements, 9 ont au moins un projet nommé, aucun n’a de contrat nommé, et 3 ne sont nommés pour aucun des deux. » */
export function tellEtats({ deux, contrat, projet, rien }: Record<EtatCouverture, number>): string {
  const all = deux + contrat + projet + rien;
  const none = `${formatNombre(rien)} ${rien === 1 ? 'n’est nommé' : 'ne sont nommés'} pour aucun des deux`;
  return `Sur ${formatCount(all, 'département')}, ${sayHaving(deux + projet, all, 'projet')}, ${sayHaving(deux + contrat, all, 'contrat')}, et ${rien === 0 ? 'chacun a l’un ou l’autre' : none}.`;
}

function sayHaving(count: number, all: number, what: string): string {
  if (count === 0) return `aucun n’a de ${what} nommé`;
  const who = count === all ? 'tous ont' : `${formatNombre(count)} ${count === 1 ? 'a' : 'ont'}`;
  return `${who} au moins un ${what} nommé`;
}

/** By SIREN number, the ids of the projects that touch an EPCI for sure: « somewhere in the department » does not count. */
type Touches = ReadonlyMap<string, ReadonlySet<string>>;

export function epciTouches(fiches: Iterable<FicheTerritoire>): Touches {
  return new Map(
    [...fiches]
      .filter(({ niveau }) => niveau === 'epci')
      .map(({ code, projets }): [string, Set<string>] => [
        code,
        new Set(projets.flatMap(({ id, communes }) => (communes === null ? [] : [id]))),
      ])
      .filter(([, projets]) => projets.size > 0),
  );
}

/** An EPCI across a border counts on the side of the project only: Aix-Marseille-Provence is not touched in the Var. */
export function countTouches({ epci, projets }: FicheTerritoire, touches: Touches): number {
  return epci.filter(({ code }) => projets.some(({ id }) => touches.get(code)?.has(id))).length;
}

/** Corsica comes after 19, as in the official lists: 2A and 2B take the place of 20. */
export function rankOfCode(code: string): number {
  return Number(code.replace('2A', '20').replace('2B', '20.5'));
}
