import type { Cle, PageGardee } from '../../lib/dossier/dossier.ts';
import { nomOf, pathOf } from '../../lib/dossier/noms.ts';
import type { Partie } from '../../lib/dossier/document.ts';
import { drawPartie } from './sorties/apercu.ts';
import { make } from '../commun/dom.ts';
import { champOf } from './champ.ts';

/** One element of the folder in the page. It is kept when the order changes: focus and typing stay. */
export class Rangee {
  readonly node: HTMLElement;
  readonly cle: Cle;

  constructor(modele: HTMLTemplateElement, { genre, id }: PageGardee) {
    const row = document.importNode(modele.content, true).firstElementChild;
    if (!(row instanceof HTMLElement)) throw new Error('mon-dossier : le modèle d’une rangée est vide.');
    this.node = row;
    this.cle = { genre, id };
    Object.assign(row.dataset, this.cle);
  }

  /** `shared`: to be read, not changed. */
  show(page: PageGardee, place: { first: boolean; last: boolean; shared: boolean }) {
    const name = page.titre || page.id;
    champOf(this.node, 'genre').textContent ||= nomOf(page.genre);
    const link = champOf(this.node, 'titre', HTMLAnchorElement);
    link.textContent = name;
    link.href = pathOf(page);
    champOf(this.node, 'adresse').textContent = location.origin + pathOf(page);
    this.#showNote(page.note, place.shared);
    this.#nameFields(name);
    champOf(this.node, 'boutons').hidden = place.shared;
    for (const button of this.node.querySelectorAll('button')) {
      button.ariaLabel = `${button.textContent}\u00a0: ${name}`;
      const { action } = button.dataset;
      button.disabled = (action === 'monter' && place.first) || (action === 'descendre' && place.last);
    }
  }

  /** « Votre commentaire : Levier 8 » */
  #nameFields(name: string) {
    for (const field of this.node.querySelectorAll<HTMLElement>('textarea, select'))
      field.ariaLabel = `${field.closest('label')?.querySelector('span')?.textContent ?? ''}\u00a0: ${name}`;
  }

  #showNote(note: string, shared: boolean) {
    champOf(this.node, 'saisie').hidden = shared;
    const field = this.node.querySelector('textarea');
    if (field && field !== document.activeElement) field.value = note;
    const read = champOf(this.node, 'note');
    read.textContent = note;
    read.hidden = note === '';
    read.classList.toggle('print-only', !shared);
  }

  /** What has been read of the page. */
  preview(partie: Partie) {
    champOf(this.node, 'titre').textContent = partie.titre;
    champOf(this.node, 'genre').textContent = partie.surtitre;
    this.#showSections(partie);
    champOf(this.node, 'apercu').replaceChildren(...drawPartie(partie, 4));
  }

  /** A page of several sections may be kept by one of them. */
  #showSections({ sections, section }: Partie) {
    champOf(this.node, 'sections').hidden = sections.length < 2;
    const select = this.node.querySelector('select');
    if (!select) return;
    const wanted = ['', ...sections];
    if (select.options.length !== wanted.length)
      select.replaceChildren(
        ...wanted.map((name) => make('option', { value: name }, name || 'Toute la page')),
      );
    select.value = section;
  }

  focus(action: string) {
    const enabled = this.node.querySelector<HTMLElement>(`[data-action="${action}"]:not([disabled])`);
    (enabled ?? this.node.querySelector<HTMLElement>('button:not([disabled])'))?.focus();
  }
}
