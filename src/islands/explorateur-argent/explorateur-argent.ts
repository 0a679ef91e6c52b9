import { libellesUnite, type VueArgent } from '../../lib/bilan/argent/modele.ts';
import { placeOfMontant } from '../../lib/bilan/argent/place.ts';
import { titreOfGroupe } from '../../lib/bilan/argent/vues.ts';
import type { Choix } from '../../lib/bilan/explorateur/choix.ts';
import { maxOf, type GroupeDeLignes } from '../../lib/bilan/explorateur/lignes.ts';
import { Explorateur, type VueExploree } from '../commun/explorateur/explorateur.ts';
import type { LigneDePage } from '../commun/explorateur/table.ts';
import { openSuite } from '../commun/explorateur/suite.ts';
import { part } from '../commun/part.ts';
import { isKeyOf } from '../commun/valeurs.ts';

const uniteOf = (choix: Choix, { dataset }: HTMLTableElement) => choix['unite'] ?? dataset['unite'] ?? '';

/** The money: one view at a time, its bars in the unit that is asked for. */
class ExplorateurArgent extends Explorateur {
  /** Words of the groups, in the order of the page. */
  readonly #groupes = new Map<string, string>();

  override connectedCallback() {
    openSuite(this);
    for (const { dataset } of this.querySelectorAll<HTMLElement>('th[data-groupe]'))
      this.#groupes.set(dataset['groupe'] ?? '', dataset['nom'] ?? '');
    super.connectedCallback();
  }

  protected override tableOf(choix: Choix): HTMLTableElement {
    const vues = [...this.querySelectorAll<HTMLElement>('[data-vue]')];
    const vue = vues.find(({ dataset }) => dataset['vue'] === choix['vue']) ?? vues[0];
    const table = vue?.querySelector('table');
    if (!table) throw new Error('explorateur-argent : aucune vue dans la page.');
    for (const other of vues) other.hidden = other !== vue;
    return table;
  }

  protected override triOf(choix: Choix, table: HTMLTableElement): string {
    return `${choix['tri'] === 'croissant' ? '' : '-'}${uniteOf(choix, table)}`;
  }

  protected override groupeOf(_choix: Choix, table: HTMLTableElement): string {
    return table.dataset['lignes'] ?? '';
  }

  protected override valeursOf(): readonly string[] {
    return [...this.#groupes.keys()];
  }

  protected override titreOf({ id, lignes }: GroupeDeLignes<LigneDePage>): string {
    return titreOfGroupe(
      this.#groupes.get(id) ?? '',
      lignes.map(({ valeurs }) => valeurs['euros']),
    );
  }

  protected override draw({ choix, table, toutes }: VueExploree): void {
    const unite = uniteOf(choix, table);
    const max = maxOf(toutes, unite);
    const isPuissances = table.dataset['echelle'] === 'puissances' && unite === 'action';
    for (const ligne of toutes) drawBar(ligne, unite, max ?? 0, isPuissances ? 'puissances' : 'lineaire');
    const head = table.querySelector('th[data-dessin]');
    if (head && isKeyOf(libellesUnite, unite)) head.textContent = libellesUnite[unite];
    part(this, 'sans-unite').hidden = max !== undefined;
  }
}

/** A calculated amount is hatched, as in its cell; an unknown one has no bar. */
function drawBar(
  { element, valeurs }: LigneDePage,
  unite: string,
  max: number,
  echelle: VueArgent['echelle'],
): void {
  const bar = element.querySelector('rect');
  const cell = element.querySelector(`[data-unite="${unite}"]`);
  bar?.setAttribute('width', `${placeOfMontant(valeurs[unite] ?? 0, max, echelle)}%`);
  bar?.classList.toggle('deduit', cell?.classList.contains('deduit'));
}

customElements.define('explorateur-argent', ExplorateurArgent);
