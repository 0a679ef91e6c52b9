/** Two territories side by side: the same questions, the answers in words, the reason where there is none. */
import type { FicheTerritoire } from '../../../schemas/fiche-territoire.ts';
import { libellesContrat } from '../../contrats/contrats.ts';
import { formatEuros } from '../../texte/euros.ts';
import { formatCount, formatNombre } from '../../texte/format.ts';
import { lowerFirst } from '../../texte/initiale.ts';

interface LigneComparee {
  question: string;
  reponses: string[];
}

type FicheComparee = Pick<
  FicheTerritoire,
  | 'niveau'
  | 'code'
  | 'sorte'
  | 'population'
  | 'nombreCommunes'
  | 'projets'
  | 'contrats'
  | 'appelRural'
  | 'region'
> & {
  budgetContrats: Pick<NonNullable<FicheTerritoire['budgetContrats']>, 'euros' | 'perimetre'> | null;
};

const QUESTIONS: [string, (fiche: FicheComparee) => string][] = [
  ['Sorte de territoire', ({ sorte }) => sorte],
  ['Région', ({ region }) => region.nom],
  ['Habitants', ({ population }) => formatNombre(population)],
  ['Communes', ({ nombreCommunes }) => formatNombre(nombreCommunes)],
  ['Projets nommés dans nos sources', tellProjets],
  ['Contrat avec l’État', tellContrats],
  ['Budget des contrats locaux', tellBudget],
  ['Appel « Pauvreté en milieu rural »', tellAppel],
];

/** The lines of the table; `fiches` in the order of the columns. */
export function compareFiches(fiches: readonly FicheComparee[]): LigneComparee[] {
  return QUESTIONS.map(([question, answer]) => ({ question, reponses: fiches.map(answer) }));
}

function tellProjets({ projets }: FicheComparee): string {
  if (projets.length === 0) return 'Aucun ; cela ne veut pas dire qu’il ne se fait rien';
  const titles = projets.slice(0, 3).map(({ titre }) => titre);
  const more = projets.length - titles.length;
  return `${formatNombre(projets.length)} : ${titles.join(' ; ')}${more > 0 ? ` ; et ${formatCount(more, 'autre')}` : ''}`;
}

/** The statuses, the most common first; the name when there is only one contract of a kind. */
function tellContrats({ contrats }: FicheComparee): string {
  if (contrats.length === 0) return 'Non renseigné : nos sources ne parlent d’aucun contrat ici';
  const groups = Map.groupBy(contrats, ({ statut }) => statut);
  return [...groups]
    .map(([statut, group]) => {
      const [only] = group;
      const who = group.length === 1 && only ? whoOf(only) : formatCount(group.length, 'contrat');
      return `${libellesContrat[statut]} (${who})`;
    })
    .join(' ; ');
}

/** The source gives one amount a region: smaller territories have none of their own. */
function tellBudget({ niveau, budgetContrats }: FicheComparee): string {
  if (!budgetContrats) return 'Non renseigné : la source n’en donne pas pour cette région';
  const amount = `${formatEuros(budgetContrats.euros)} pour ${budgetContrats.perimetre}`;
  const isShared = budgetContrats.perimetre === 'Outre-mer';
  if (niveau === 'region') return isShared ? `${amount}, toutes régions réunies` : amount;
  return `Non renseigné à cette échelle ; la source donne ${amount}`;
}

function tellAppel({ niveau, code, appelRural }: FicheComparee): string {
  if (appelRural.length === 0) return 'Pas nommé par nos sources';
  if (niveau === 'epci' && appelRural.some((laureat) => laureat.code === code)) return 'Lauréate';
  return appelRural.map(({ nom }) => nom).join(' ; ');
}

/** « Métropole de Lyon » signs under its own name: once is enough. */
function whoOf({ nom, signataire }: FicheComparee['contrats'][number]): string {
  return nom.toLowerCase() === signataire.toLowerCase() ? nom : `${nom}, ${lowerFirst(signataire)}`;
}
