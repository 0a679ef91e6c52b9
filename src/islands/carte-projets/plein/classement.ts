/** The ranking of the layer that is shown; a press on a name shows its place. */
import { classement, PORTION, type LigneClassee } from '../../../lib/carte/couches/classement.ts';
import type { Couche, NiveauCouche } from '../../../lib/carte/couches/modele.ts';
import { pathOfNiveau } from '../../../lib/territoires/adresses.ts';
import { formatCount } from '../../../lib/texte/format.ts';
import { setTypographie } from '../../../lib/texte/typographie.ts';
import type { CodeCarte } from '../../../lib/territoires/code.ts';
import { make, targetOf } from '../../commun/dom.ts';
import { part } from '../../commun/part.ts';
import { button } from '../../commun/prose.ts';

export class ListeClassement {
  readonly #carte: HTMLElement;
  readonly #list: HTMLElement;
  /** What is written already: the page comes with that of its first layer. */
  #shown: Couche | undefined;

  constructor(carte: HTMLElement, signal: AbortSignal, onChoose: (code: CodeCarte) => void) {
    this.#carte = carte;
    this.#list = part(carte, 'classement-liste');
    this.#list.addEventListener('click', (event) => this.#onClick(event, onChoose), { signal });
  }

  #onClick(event: MouseEvent, onChoose: (code: CodeCarte) => void) {
    const code = targetOf(event)?.closest<HTMLElement>('a[data-code]')?.dataset['code'];
    const niveau = this.#shown?.niveau;
    if (!code || !niveau || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onChoose({ niveau, code });
  }

  follow(couche: Couche) {
    const isAsBuilt = this.#shown === undefined && this.#carte.dataset['montre'] === couche.id;
    const isSameLevel = this.#shown?.niveau === couche.niveau;
    this.#shown = couche;
    if (isAsBuilt && this.#list.childElementCount > 0) return;
    part(this.#carte, 'classement-mesure').textContent = couche.mesure;
    const page = part(this.#carte, 'classement-page', HTMLAnchorElement);
    page.href = `/carte/${couche.id}/`;
    const lignes = classement(couche);
    // Filters change what is written, in a list as long as before.
    if (isSameLevel && this.#list.childElementCount === lignes.length) {
      for (const [i, item] of [...this.#list.children].entries()) rewrite(item, lignes[i], couche.niveau);
      return;
    }
    const more = this.#list.nextElementSibling;
    if (more?.matches('button')) more.remove();
    this.#list.replaceChildren();
    this.#add(lignes, couche.niveau);
  }

  #add(lignes: LigneClassee[], niveau: NiveauCouche) {
    const from = this.#list.childElementCount;
    this.#list.append(...lignes.slice(from, from + PORTION).map((ligne) => itemOf(ligne, niveau)));
    const left = lignes.length - this.#list.childElementCount;
    if (left <= 0) return;
    const more = button(`Montrer la suite : ${formatCount(left, 'ligne')}`, () => {
      more.remove();
      this.#add(lignes, niveau);
    });
    this.#list.after(more);
  }
}

/** The line of another territory in the place of one; nothing is touched that stays. */
function rewrite(item: Element, ligne: LigneClassee | undefined, niveau: NiveauCouche) {
  const [link, rank, what] = [
    item.querySelector('a'),
    item.querySelector('.rank'),
    item.querySelector('.what'),
  ];
  const name = rank?.nextSibling;
  if (!ligne || !link || !rank || !name || !what) return;
  if (link.dataset['code'] !== ligne.code) {
    link.href = pathOfNiveau(niveau, ligne);
    link.dataset['code'] = ligne.code;
    name.textContent = setTypographie(ligne.nom);
  }
  if (rank.textContent !== ligne.rang) rank.textContent = ligne.rang;
  if (what.textContent !== ligne.texte) what.textContent = ligne.texte;
}

const itemOf = ({ rang, code, nom, texte }: LigneClassee, niveau: NiveauCouche) =>
  make(
    'li',
    {},
    make(
      'a',
      { href: pathOfNiveau(niveau, { code, nom }), 'data-code': code },
      make('span', { class: 'rank' }, rang),
      setTypographie(nom),
      make('span', { class: 'what' }, texte),
    ),
  );
