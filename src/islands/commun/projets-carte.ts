/** The projects as the map has them: the columns of the catalogue and the places, fetched only where they are wanted. */
import { projectLieux, type EtatCarte } from '../../lib/carte/etat.ts';
import { announceUnknown } from '../../lib/adresse/valeurs-inconnues.ts';
import { filtresIntegres } from '../../lib/integrer/filtres.ts';
import { allBits } from '../../lib/projets/catalogue/bits.ts';
import { filterCatalogue } from '../../lib/projets/catalogue/filtrer.ts';
import type { Catalogue } from '../../lib/projets/catalogue/lire.ts';
import { noFiltres, type Filtres } from '../../lib/projets/filtres.ts';
import { readSearch } from './adresse.ts';
import { loadCatalogue, loadFiches, loadLieux } from './catalogue.ts';
import type { EtatProjets } from './etat-projets.ts';
import { once } from './fetch-json.ts';
import { subscribe, whenKnown } from './projets.ts';
import { valeursDuCadre } from './valeurs-de-filtre.ts';

/** @throws {FetchError} when the network or a file fails, like all that loads here. */
const loadProjected = once(async (catalogue: Catalogue) => projectLieux(await loadLieux(catalogue)));

/** What the filters keep, once they know it; in a frame, those of its address; everything on a page that asks for nothing. */
export async function fetchAsked(signal: AbortSignal): Promise<EtatCarte> {
  const etat = await whenKnown(signal);
  if (etat) return fetchKept(etat);
  const catalogue = await loadCatalogue();
  const filtres = readFiltresDuCadre() ?? noFiltres();
  const retenus = filterCatalogue(catalogue, filtres.choix, [allBits(catalogue.nombre)]);
  return { filtres, catalogue, retenus, lieux: await loadProjected(catalogue) };
}

/** The filters of the address of a frame, which says those that nobody knows; undefined on the other pages. */
function readFiltresDuCadre(): Filtres | undefined {
  const place = document.querySelector('[data-integree] [data-filtres-inconnus]');
  if (!place) return undefined;
  const { filtres, inconnus } = filtresIntegres(readSearch(), valeursDuCadre());
  place.textContent = announceUnknown(inconnus);
  return filtres;
}

async function fetchKept({ filtres, catalogue, retenus }: EtatProjets): Promise<EtatCarte> {
  return { filtres, catalogue, retenus, lieux: await loadProjected(catalogue) };
}

/** Calls back with the latest state only, when its places have come; not for the states that `isWanted` declines. */
export function subscribeCarte(
  listener: (etat: EtatCarte) => void,
  signal: AbortSignal,
  isWanted = () => true,
): void {
  let latest: EtatProjets | undefined;
  const follow = async (etat: EtatProjets) => {
    latest = etat;
    if (!isWanted()) return;
    const entier = await fetchKept(etat);
    if (latest === etat && !signal.aborted) listener(entier);
  };
  // What stands in the page stays when the file does not come.
  subscribe((etat) => void follow(etat).catch(() => undefined), signal);
}

/** The ids of the projects that the filters keep, for a page that shows each of them: few. Latest state only, as above. */
export function subscribeIds(
  listener: (ids: ReadonlySet<string>) => void,
  signal: AbortSignal,
  isWanted = () => true,
): void {
  let latest: EtatProjets | undefined;
  const follow = async (etat: EtatProjets) => {
    latest = etat;
    if (!isWanted()) return;
    const fiches = await loadFiches(etat.catalogue, etat.rangs);
    if (latest === etat && !signal.aborted) listener(new Set(fiches.map(({ id }) => id)));
  };
  subscribe((etat) => void follow(etat).catch(() => undefined), signal);
}
