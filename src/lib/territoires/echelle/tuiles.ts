/** What is known at each step of the ladder, as tiles: said by a source, deduced, refused, or published by nobody. */
import type { ContratDeFiche, FicheTerritoire } from '../../../schemas/fiche-territoire.ts';
import { savoirContrat, type Savoir } from '../../contrats/savoir.ts';
import { formatNombre } from '../../texte/format.ts';
import { PATH_ZERO_NON_RECOURS } from '../zero-non-recours.ts';
import { countProjets, type ProjetsComptes } from './compte-projets.ts';

/** In words, for the legend and for who does not see the tile. */
export const libellesSavoir: Record<Savoir, string> = {
  dit: 'une source le dit',
  deduit: 'déduit par l’Atlas',
  refuse: 'non signé en 2024, dit le bilan',
  personne: 'personne ne l’a publié',
};

/** A tile of the ladder: how it is known, how many, of what. */
export interface TuileEchelle {
  savoir: Savoir;
  /** « 3 », « 12,7 M€ »; empty when there is nothing to count. */
  nombre: string;
  /** « projets », « contrat » */
  mots: string;
  /** Where the page, or another, tells it with its source. */
  href: string;
}

/** As data/graphiques names them together. */
export const OUTRE_MER = 'Outre-mer';

/** All that the page lists, pacts among them: said when a source names the place, deduced when all may be elsewhere. */
export function tuileProjets(
  projets: ProjetsComptes,
  href: string,
  niveau: FicheTerritoire['niveau'] = 'epci',
): TuileEchelle {
  const { total, surs, reserve } = countProjets(projets, niveau);
  const savoir = surs > 0 ? 'dit' : total > 0 ? 'deduit' : 'personne';
  const mots = [plural('projet', total), reserve].filter(Boolean).join(', ');
  return { savoir, nombre: total > 0 ? formatNombre(total) : '', mots, href };
}

const plural = (noun: string, count: number) => `${noun}${count > 1 ? 's' : ''}`;

/** One tile a state: « 4 contrats » said, « 8 » deduced, « 1 » refused; one alone is not counted. */
export function tuilesContrats(contrats: readonly ContratDeFiche[], href: string): TuileEchelle[] {
  const known = contrats.flatMap((contrat) => savoirContrat(contrat) ?? []);
  const counts = Map.groupBy(known, (savoir) => savoir);
  const isOne = known.length === 1;
  return (['dit', 'deduit', 'refuse', 'personne'] as const).flatMap((savoir) => {
    const count = counts.get(savoir)?.length ?? 0;
    if (count === 0) return [];
    return { savoir, nombre: isOne ? '' : String(count), mots: plural('contrat', count), href };
  });
}

/** Our list holds some of the territories of the experiment: where it is silent, nobody has published the rest. */
export function tuileEssais(essais: readonly { id: string }[]): TuileEchelle {
  const [first, ...others] = essais;
  return {
    savoir: first ? 'dit' : 'personne',
    nombre: others.length > 0 ? String(essais.length) : '',
    mots: 'non-recours',
    href: first && others.length === 0 ? `${PATH_ZERO_NON_RECOURS}#${first.id}` : PATH_ZERO_NON_RECOURS,
  };
}

type Budget = Pick<NonNullable<FicheTerritoire['budgetContrats']>, 'perimetre' | 'euros'>;

/** The money is said region by region only, and of the five overseas regions in one sum: that is not the money of any of them. */
export function tuileBudget(budget: Budget | null, href: string): TuileEchelle {
  const millions = budget && `${formatNombre(Math.round(budget.euros / 1e5) / 10)} M€`;
  const mots = budget?.perimetre === OUTRE_MER ? 'budget de tout l’outre-mer' : 'budget';
  return { savoir: budget ? 'dit' : 'personne', nombre: millions ?? '', mots, href };
}
