/** The levers that the data point to for one territory, each with its reason: deduced by the Atlas, never advice of a source. */
import { formatCount, formatListe } from '../texte/format.ts';
import { enLettres } from '../texte/nombres.ts';
import { withoutStop } from '../texte/titres.ts';
import { DENSITE_RURALE } from './semblables.ts';

/** A lever, as this file needs it. */
export interface LevierPropose {
  id: string;
  publics: readonly string[];
}

/** What is known of the territory. */
export interface IndicesLeviers {
  /** Titles of the projects that touch it for sure, by lever. */
  ici: ReadonlyMap<string, readonly string[]>;
  /** Levers of the measure that holds the « zéro non-recours » experiment, and who carries it here; nobody for most. */
  essais: readonly string[];
  leviersEssais: readonly string[];
  /** Among the projects of territories alike, how many use each lever, and how many there are. */
  semblables: ReadonlyMap<string, number>;
  nombreSemblables: number;
  /** The territories alike that use a lever, the most alike first. */
  exemples: ReadonlyMap<string, readonly string[]>;
  isRural: boolean;
}

interface LevierClasse {
  id: string;
  /** « comme CC Armagnac Adour et CC du Piémont Cévenol » */
  raison: string;
}

const COUNT = 5;
/** What others do says less than what is done here: three of them at most. */
const ELSEWHERE = 3;
const HERE = 3;
const HABITANTS_RURAUX = 'habitants-ruraux';

/** The five at most that something points to, the strongest reason first, then the order of the guide. */
export function rankLeviers(leviers: readonly LevierPropose[], indices: IndicesLeviers): LevierClasse[] {
  return leviers
    .flatMap((levier) => {
      const reason = reasonOf(levier, indices);
      return reason ? [{ id: levier.id, ...reason }] : [];
    })
    .sort((a, b) => b.poids - a.poids)
    .slice(0, COUNT)
    .filter(({ poids }, rank) => poids >= HERE || rank < ELSEWHERE)
    .map(({ id, raison }) => ({ id, raison }));
}

interface Raison {
  poids: number;
  raison: string;
}

/** Here weighs more than an experiment, which weighs more than elsewhere; an absence is no reason. */
function reasonOf(levier: LevierPropose, indices: IndicesLeviers): Raison | undefined {
  return reasonHere(levier, indices) ?? reasonEssai(levier, indices) ?? reasonElsewhere(levier, indices);
}

function reasonHere({ id }: LevierPropose, { ici }: IndicesLeviers): Raison | undefined {
  const [titre, ...others] = ici.get(id) ?? [];
  if (titre === undefined) return undefined;
  const more =
    others.length === 0 ? '' : ` et ${enLettres(others.length)} autre${others.length > 1 ? 's' : ''}`;
  return { poids: 4 + others.length / 100, raison: `déjà à l’œuvre ici : ${withoutStop(titre)}${more}` };
}

function reasonEssai({ id }: LevierPropose, { essais, leviersEssais }: IndicesLeviers): Raison | undefined {
  const [essai] = essais;
  if (essai === undefined || !leviersEssais.includes(id)) return undefined;
  return { poids: 3, raison: `territoire zéro non-recours : ${essai}` };
}

function reasonElsewhere({ id, publics }: LevierPropose, indices: IndicesLeviers): Raison | undefined {
  const count = indices.semblables.get(id) ?? 0;
  const isForRural = indices.isRural && publics.includes(HABITANTS_RURAUX);
  if (count > 0) {
    const poids = 1 + count / indices.nombreSemblables + Number(isForRural) / 10;
    return { poids, raison: sayOthers(count, indices.exemples.get(id) ?? []) };
  }
  if (!isForRural) return undefined;
  const raison = `le levier vise les campagnes ; ici, moins de ${DENSITE_RURALE} habitants au km²`;
  return { poids: 1, raison };
}

function sayOthers(count: number, exemples: readonly string[]): string {
  if (exemples.length > 0) return `comme ${formatListe([...exemples])}`;
  return formatCount(count, 'projet semblable', 'projets semblables');
}
