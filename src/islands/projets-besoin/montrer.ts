/** Shows the projects that answer to a need; fetched with the first words only. */
import { ANNONCE_PARTIELLE } from '../../lib/mots/annonces.ts';
import { projetsOfBesoin } from '../../lib/projets/besoin.ts';
import { formatLieux } from '../../lib/projets/projet.ts';
import { formatCount } from '../../lib/texte/format.ts';
import { make } from '../commun/dom.ts';
import { part } from '../commun/part.ts';
import { fetchProjets } from '../commun/projets.ts';
import { fetchSynonymes } from '../commun/synonymes.ts';

/** `isWanted`: the words have not changed since. @throws {FetchError} when the projects do not come. */
export async function showProjets(zone: HTMLElement, q: string, isWanted: () => boolean): Promise<void> {
  const [projets, synonymes] = await Promise.all([fetchProjets(), fetchSynonymes()]);
  if (!isWanted()) return;
  const { premiers, total, partiel } = projetsOfBesoin(projets, q, synonymes);
  const items = premiers.map((projet) =>
    make('li', {}, make('a', { href: `/projets/${projet.id}/` }, projet.titre), `, ${formatLieux(projet)}`),
  );
  part(zone, 'dit').textContent = partiel ? ANNONCE_PARTIELLE : '';
  part(zone, 'projets').replaceChildren(...items);
  const suite = part(zone, 'suite', HTMLAnchorElement);
  suite.href = `/projets/?q=${encodeURIComponent(q)}`;
  suite.textContent = `Voir dans le catalogue\u00a0: ${formatCount(total, 'projet')}`;
  zone.hidden = total === 0;
}
