/** The ways to more projects from a list that is short or empty. */
import { widenToRegions } from '../../lib/projets/catalogue/elargir.ts';
import type { Filtres } from '../../lib/projets/filtres.ts';
import { elargissements, withoutPuce } from '../../lib/projets/puces.ts';
import { formatCount, formatListe } from '../../lib/texte/format.ts';
import type { EtatProjets } from '../commun/etat-projets.ts';
import { makeWayOut } from './boutons.ts';

/** The region around first, then what removing each filter gives; what gives nothing more is left out. */
export function makeWays(
  { catalogue, filtres, retenus, countOf }: EtatProjets,
  ask: (filtres: Filtres) => void,
): HTMLElement[] {
  const wider = widenToRegions(catalogue, filtres);
  const around = wider
    ? [{ nom: `Voir ${nameRegions(wider.regions)}`, to: wider.filtres, count: countOf(wider.filtres) }]
    : [];
  const removed = elargissements(filtres, catalogue.options, countOf).map(({ puce, count }) => ({
    nom: `Retirer « ${puce.nom.replace(/[«»]\s?/g, '').trim()} »`,
    to: withoutPuce(filtres, puce),
    count,
  }));
  return [...around, ...removed]
    .filter(({ count }) => count > retenus.nombre)
    .map(({ nom, to, count }) => makeWayOut(`${nom} : ${formatCount(count, 'projet')}`, () => ask(to)));
}

const nameRegions = (regions: string[]) =>
  regions.length === 1 ? `toute la région ${formatListe(regions)}` : `les régions ${formatListe(regions)}`;
