/** Shows the projects that answer to a need said in a reader’s own words; fetched with the first words only. */
import { ANNONCE_PARTIELLE } from '../../lib/mots/annonces.ts';
import { filterCatalogue } from '../../lib/projets/catalogue/filtrer.ts';
import { sortRetenus } from '../../lib/projets/catalogue/ordre.ts';
import type { Fiche } from '../../lib/projets/catalogue/format.ts';
import { noFiltres } from '../../lib/projets/filtres.ts';
import { formatCount } from '../../lib/texte/format.ts';
import { withoutStop } from '../../lib/texte/titres.ts';
import { loadCatalogue, loadFiches, loadNiveaux } from '../commun/catalogue.ts';
import { make } from '../commun/dom.ts';
import { part } from '../commun/part.ts';

/** More would hide the levers that follow. */
const PREMIERS = 6;

/** `isWanted`: the words have not changed since. @throws {FetchError} when the projects do not come. */
export async function showProjets(zone: HTMLElement, q: string, isWanted: () => boolean): Promise<void> {
  const catalogue = await loadCatalogue();
  const filtres = { ...noFiltres(), q };
  const retenus = filterCatalogue(catalogue, filtres.choix, await loadNiveaux(catalogue, q));
  const premiers = sortRetenus(catalogue, retenus.bits, filtres).slice(0, PREMIERS);
  const fiches = await loadFiches(catalogue, premiers);
  if (!isWanted()) return;
  part(zone, 'dit').textContent = retenus.partiel ? ANNONCE_PARTIELLE : '';
  part(zone, 'projets').replaceChildren(...fiches.map(itemOf));
  const suite = part(zone, 'suite', HTMLAnchorElement);
  suite.href = `/projets/?${new URLSearchParams({ q })}`;
  suite.textContent = `Voir dans le catalogue\u00a0: ${formatCount(retenus.nombre, 'projet')}`;
  zone.hidden = retenus.nombre === 0;
}

const itemOf = ({ id, titre, ou }: Fiche) =>
  make('li', {}, make('a', { href: `/projets/${id}/` }, withoutStop(titre)), `, ${ou}`);
