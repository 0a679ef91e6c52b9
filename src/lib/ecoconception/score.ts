/** How far the criteria of the RGESN are shown to be met. */
import type { CritereEcoconception } from '../../schemas/critere-ecoconception.ts';

interface Score {
  valides: number;
  nonValides: number;
  /** What only a host can tell. */
  aEtablir: number;
  nonApplicables: number;
  /** Criteria met out of those that apply, in percent, cut; what is still to be told counts as not met. */
  tauxPourcent: number;
}

export function scoreOf(criteres: readonly Pick<CritereEcoconception, 'etat'>[]): Score {
  const count = (etat: CritereEcoconception['etat']) => criteres.filter((it) => it.etat === etat).length;
  const [valides, nonValides, aEtablir] = [count('valide'), count('non-valide'), count('a-etablir')];
  const applicables = valides + nonValides + aEtablir;
  return {
    valides,
    nonValides,
    aEtablir,
    nonApplicables: count('non-applicable'),
    tauxPourcent: applicables === 0 ? 0 : Math.floor((100 * valides) / applicables),
  };
}

export const libellesEtatRgesn: Record<CritereEcoconception['etat'], string> = {
  valide: 'validé',
  'non-valide': 'non validé',
  'a-etablir': 'à établir avec l’hébergeur',
  'non-applicable': 'non applicable',
};
