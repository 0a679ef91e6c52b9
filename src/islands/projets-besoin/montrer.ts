/** Shows the projects that answer to a need said in a reader’s own words; fetched with the first words only. */
import { ANNONCE_PARTIELLE } from '../../lib/mots/annonces.ts';
import { intersection } from '../../lib/projets/catalogue/bits.ts';
import { filterCatalogue, type Retenus } from '../../lib/projets/catalogue/filtrer.ts';
import { sortRetenus } from '../../lib/projets/catalogue/ordre.ts';
import type { Fiche } from '../../lib/projets/catalogue/format.ts';
import { noFiltres } from '../../lib/projets/filtres.ts';
import { formatCount } from '../../lib/texte/format.ts';
import { withoutStop } from '../../lib/texte/titres.ts';
import { loadCatalogue, loadFiches, loadNiveaux } from '../commun/catalogue.ts';
import { make } from '../commun/dom.ts';
import { part } from '../commun/part.ts';
import { loadSujet } from './sujet.ts';

/** More would hide the levers that follow. */
const PREMIERS = 6;

/** `isWanted`: the words have not changed since. @throws {FetchError} when the projects do not come. */
export async function showProjets(zone: HTMLElement, q: string, isWanted: () => boolean): Promise<void> {
  const catalogue = await loadCatalogue();
  const filtres = { ...noFiltres(), q };
  const [niveaux, sujet] = await Promise.all([loadNiveaux(catalogue, q), loadSujet(catalogue, q)]);
  const proches = niveaux.map((niveau) => intersection(niveau, sujet));
  const retenus = filterCatalogue(catalogue, filtres.choix, proches);
  const premiers = sortRetenus(catalogue, retenus.bits, filtres).slice(0, PREMIERS);
  const fiches = await loadFiches(catalogue, premiers);
  if (!isWanted()) return;
  part(zone, 'dit').textContent = tellOf(retenus);
  part(zone, 'projets').replaceChildren(...fiches.map(itemOf));
  const suite = part(zone, 'suite', HTMLAnchorElement);
  suite.href = `/projets/?${new URLSearchParams({ q })}`;
  // The catalogue answers to every word, those of any need too: it may have more.
  suite.textContent =
    retenus.partiel || retenus.nombre === 0
      ? 'Chercher ces mots dans le catalogue'
      : `Voir dans le catalogue\u00a0: ${formatCount(retenus.nombre, 'projet')}`;
  zone.hidden = false;
}

/** No example is better than one about something else. */
function tellOf({ nombre, partiel }: Retenus): string {
  if (nombre === 0) return 'Aucun projet de nos sources ne porte sur ce besoin.';
  return partiel ? ANNONCE_PARTIELLE : '';
}

const itemOf = ({ id, titre, ou }: Fiche) =>
  make('li', {}, make('a', { href: `/projets/${id}/` }, withoutStop(titre)), `, ${ou}`);
