/** The real projects that answer to a need said in a reader's own words. */
import type { TableSynonymes } from '../mots/synonymes.ts';
import { applyFiltres, isPartiel, noFiltres } from './filtres.ts';
import type { ProjetPublie } from './projet.ts';

/** More would hide the levers that follow. */
const PREMIERS = 6;

interface ProjetsDuBesoin {
  premiers: ProjetPublie[];
  total: number;
  /** None has all the words: these have the most. */
  partiel: boolean;
}

export function projetsOfBesoin(
  projets: ProjetPublie[],
  q: string,
  synonymes: TableSynonymes,
): ProjetsDuBesoin {
  const filtres = { ...noFiltres(), q };
  const kept = applyFiltres(projets, filtres, synonymes);
  return {
    premiers: kept.slice(0, PREMIERS),
    total: kept.length,
    partiel: isPartiel(projets, filtres, synonymes),
  };
}
