import { libellesUnite, PREUVES, type VueArgent } from '../../lib/bilan/argent/modele.ts';
import { placeOfMontant } from '../../lib/bilan/argent/place.ts';
import { titreOfGroupe } from '../../lib/bilan/argent/vues.ts';
import type { Choix } from '../../lib/bilan/explorateur/choix.ts';
import { maxOf, type GroupeDeLignes } from '../../lib/bilan/explorateur/lignes.ts';
import { readSearch, replaceSearch } from '../commun/adresse.ts';
import { Explorateur, type VueExploree } from '../commun/explorateur/explorateur.ts';
import type { LigneDePage } from '../commun/explorateur/table.ts';
import { part } from '../commun/part.ts';
import { withReste } from '../commun/reste.ts';
import { isKeyOf } from '../commun/valeurs.ts';

const uniteOf = (choix: Choix, { dataset }: HTMLTableElement) => choix['unite'] ?? dataset['unite'] ?? '';

/** The money: one view at a time, its bars in the unit that is asked for. */
class ExplorateurArgent extends Explorateur {
  /** Words of the groups, in the order of the page. */
  readonly #groupes = new Map<string, string>();

  override connectedCallback() {
    for (const { dataset } of withReste(this, 'th[data-groupe]'))
      this.#groupes.set(dataset['groupe'] ?? '', dataset['nom'] ?? '');
    this.#askForVue();
    super.connectedCallback();
  }

  get #vues(): HTMLElement[] {
    return withReste(this, '[data-vue]');
  }

  /** An address that leads to a row of another view asks for that view too. */
  #askForVue() {
    const id = location.hash.slice(1);
    const search = readSearch();
    if (!id || search.has('vue')) return;
    const [, ...others] = this.#vues;
    const vue = others.find((other) => other.querySelector(`#${CSS.escape(id)}`))?.dataset['vue'];
    if (!vue) return;
    search.set('vue', vue);
    replaceSearch(search);
  }

  protected override tableOf(choix: Choix): HTMLTableElement {
    const vues = this.#vues;
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
    if (isKeyOf(libellesUnite, unite)) part(table, 'unite').textContent = libellesUnite[unite];
    for (const drawn of table.querySelectorAll<HTMLElement>('th[data-dessin], .trace'))
      drawn.hidden = max === undefined;
    part(this, 'sans-unite').hidden = max !== undefined;
  }
}

/** A calculated amount is hatched, and said to be; an unknown one has no bar. */
function drawBar(
  { element, valeurs }: LigneDePage,
  unite: string,
  max: number,
  echelle: VueArgent['echelle'],
): void {
  const bar = element.querySelector('rect');
  const cell = element.querySelector(`[data-unite="${unite}"]`);
  bar?.setAttribute('width', `${placeOfMontant(valeurs[unite] ?? 0, max, echelle)}%`);
  const preuve = (['dit', 'deduit'] as const).find((each) => cell?.classList.contains(each));
  bar?.classList.toggle('deduit', preuve === 'deduit');
  part(element, 'preuve').textContent = PREUVES[preuve ?? 'non-publie'];
}

customElements.define('explorateur-argent', ExplorateurArgent);
