import { countLignes } from '../../lib/bilan/explorateur/lignes.ts';
import { Explorateur, type VueExploree } from '../commun/explorateur/explorateur.ts';
import { part } from '../commun/part.ts';

/** The objectives: the tiles of those that are left out go, and each state counts those that stay. */
class ExplorateurObjectifs extends Explorateur {
  /** The lines come to this page when a tile asks for its own. */
  override connectedCallback() {
    for (const tile of this.#tiles) tile.href = tile.hash;
    super.connectedCallback();
  }

  get #tiles() {
    return part(this, 'matrice').querySelectorAll('a');
  }

  protected override draw({ gardees }: VueExploree): void {
    const matrice = part(this, 'matrice');
    const shown = new Set(gardees.map(({ element }) => `#${element.id}`));
    for (const tile of this.#tiles) tile.hidden = !shown.has(tile.hash);
    const counts = countLignes(gardees, 'etat');
    for (const place of matrice.querySelectorAll<HTMLElement>('[data-compte]')) {
      const count = counts.get(place.dataset['compte'] ?? '') ?? 0;
      place.textContent = String(count);
      const row = place.closest('tr');
      if (row) row.hidden = count === 0;
    }
  }
}

customElements.define('explorateur-objectifs', ExplorateurObjectifs);
