/** The levers that the data point to for one territory, each with its reason: deduced by the Atlas, never advice of a source. */
import { formatCount, formatListe } from '../texte/format.ts';
import { enLettres } from '../texte/nombres.ts';
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

/** Here weighs more than elsewhere; elsewhere, the share counts. */
function reasonOf({ id, publics }: LevierPropose, indices: IndicesLeviers) {
  const [titre, ...others] = indices.ici.get(id) ?? [];
  if (titre !== undefined) {
    const more =
      others.length === 0 ? '' : ` et ${enLettres(others.length)} autre${others.length > 1 ? 's' : ''}`;
    return { poids: 4 + others.length / 100, raison: `déjà à l’œuvre ici : ${titre}${more}` };
  }
  const [essai] = indices.essais;
  if (essai !== undefined && indices.leviersEssais.includes(id))
    return { poids: 3, raison: `territoire zéro non-recours : ${essai}` };
  const count = indices.semblables.get(id) ?? 0;
  const isForRural = indices.isRural && publics.includes(HABITANTS_RURAUX);
  if (count === 0)
    return isForRural
      ? {
          poids: 1,
          raison: `le levier vise les campagnes ; ici, moins de ${DENSITE_RURALE} habitants au km²`,
        }
      : undefined;
  const exemples = indices.exemples.get(id) ?? [];
  const share =
    exemples.length > 0
      ? `comme ${formatListe([...exemples])}`
      : formatCount(count, 'projet semblable', 'projets semblables');
  return { poids: 1 + count / indices.nombreSemblables + Number(isForRural) / 10, raison: share };
}
