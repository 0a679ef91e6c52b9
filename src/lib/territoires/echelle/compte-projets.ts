/** How many projects a territory has, in the words of its tile and of its answer alike: one total, that of the lists. */
import type { FicheTerritoire } from '../../../schemas/fiche-territoire.ts';
import { formatNombre } from '../../texte/format.ts';

/** The projects of a territory, as its page lists them. */
export type ProjetsComptes = readonly Pick<FicheTerritoire['projets'][number], 'communes'>[];

interface CompteProjets {
  total: number;
  /** Those that the source places for sure: it names their communes. */
  surs: number;
  /** « dont 1 dans une partie non précisée »; empty when all are sure, or none. */
  reserve: string;
}

/** A project of a wider area is somewhere in a department or a region; in an EPCI, it may be elsewhere. */
export function countProjets(projets: ProjetsComptes, niveau: FicheTerritoire['niveau']): CompteProjets {
  const total = projets.length;
  const surs = projets.filter(({ communes }) => communes !== null).length;
  const isMixed = surs > 0 && surs < total;
  const where = niveau === 'epci' ? 'peut-être' : 'dans une partie non précisée';
  return { total, surs, reserve: isMixed ? `dont ${formatNombre(total - surs)} ${where}` : '' };
}
