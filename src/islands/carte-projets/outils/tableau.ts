import { classeOf, type Couche, type LigneCouche } from '../../../lib/carte/couches/modele.ts';
import { compareNoms, formatCount } from '../../../lib/texte/format.ts';
import type { CodeCarte } from '../../../lib/territoires/code.ts';
import { button, element } from '../../commun/prose.ts';

/** Written by hundreds, so that 1 255 lines do not hold up the page. */
const PORTION = 200;

/** The layer as a table under the map; a name leads to its place. Written when it is opened. */
export class TableauCouche {
  readonly #details: HTMLDetailsElement;
  readonly #onChoose: (code: CodeCarte) => void;
  #couche: Couche | undefined;

  constructor(details: HTMLDetailsElement, signal: AbortSignal, onChoose: (code: CodeCarte) => void) {
    this.#details = details;
    this.#onChoose = onChoose;
    details.addEventListener('toggle', () => this.#write(), { signal });
  }

  follow(couche: Couche) {
    this.#couche = couche;
    this.#details.querySelector('div')?.replaceChildren();
    this.#write();
  }

  #write() {
    const body = this.#details.querySelector('div');
    const couche = this.#couche;
    if (!this.#details.open || !body || !couche || body.childElementCount > 0) return;
    const lignes = couche.lignes.toSorted((a, b) => compareNoms(a.nom, b.nom));
    const rows = element('tbody');
    const table = element('table', '', 'small', [
      element('caption', couche.mesure, 'small'),
      element('thead', '', '', [
        element(
          'tr',
          '',
          '',
          ['Territoire', 'Valeur', 'Classe'].map((text) => headOf(text, 'col')),
        ),
      ]),
      rows,
    ]);
    body.replaceChildren(table);
    this.#addRows(rows, lignes, couche);
  }

  #addRows(rows: HTMLElement, lignes: LigneCouche[], couche: Couche) {
    const next = lignes.slice(rows.childElementCount, rows.childElementCount + PORTION);
    rows.append(...next.map((ligne) => this.#rowOf(ligne, couche)));
    const left = lignes.length - rows.childElementCount;
    if (left === 0) return;
    const more = button(`Montrer la suite : ${formatCount(left, 'ligne')}`, () => {
      more.remove();
      this.#addRows(rows, lignes, couche);
    });
    rows.parentElement?.after(more);
  }

  #rowOf(ligne: LigneCouche, couche: Couche): HTMLElement {
    const head = headOf('', 'row');
    const { niveau } = couche;
    head.append(button(ligne.nom, () => this.#onChoose({ niveau, code: ligne.code }), 'place'));
    const classe = classeOf(couche, ligne.classe)?.nom ?? '';
    return element('tr', '', '', [head, element('td', ligne.texte), element('td', classe)]);
  }
}

function headOf(text: string, scope: string): HTMLTableCellElement {
  const head = element('th', text);
  head.scope = scope;
  return head;
}
