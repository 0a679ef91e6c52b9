import { GENRES, pathOf, type Element as Page } from '../../lib/dossier/dossier.ts';
import type { Partie } from '../../lib/dossier/document.ts';
import { drawPartie } from './apercu.ts';
import { partOf } from './parties.ts';

/** One element of the folder in the page. It is kept when the order changes: focus and typing stay. */
export class Rangee {
  readonly node: HTMLElement;

  constructor(modele: HTMLTemplateElement, { genre, id }: Page) {
    const { firstElementChild } = modele.content;
    this.node = firstElementChild?.cloneNode(true) as HTMLElement;
    Object.assign(this.node.dataset, { genre, id });
  }

  /** `shared`: to be read, not changed. */
  show(page: Page, place: { first: boolean; last: boolean; shared: boolean }) {
    const name = page.titre || page.id;
    partOf(this.node, 'genre').textContent ||= GENRES[page.genre].nom;
    const link = partOf<HTMLAnchorElement>(this.node, 'titre');
    link.textContent = name;
    link.href = pathOf(page);
    partOf(this.node, 'adresse').textContent = location.origin + pathOf(page);
    this.#showNote(page.note, place.shared);
    partOf(this.node, 'boutons').hidden = place.shared;
    for (const button of this.node.querySelectorAll('button')) {
      button.ariaLabel = `${button.textContent} : ${name}`;
      const { action } = button.dataset;
      button.disabled = (action === 'monter' && place.first) || (action === 'descendre' && place.last);
    }
  }

  #showNote(note: string, shared: boolean) {
    partOf(this.node, 'saisie').hidden = shared;
    const field = this.node.querySelector('textarea');
    if (field && field !== document.activeElement) field.value = note;
    const read = partOf(this.node, 'note');
    read.textContent = note;
    read.hidden = note === '';
    read.classList.toggle('print-only', !shared);
  }

  /** What has been read of the page. */
  preview(partie: Partie) {
    partOf(this.node, 'titre').textContent = partie.titre;
    partOf(this.node, 'genre').textContent = partie.surtitre;
    partOf(this.node, 'apercu').replaceChildren(...drawPartie(partie, 4));
  }

  focus(action: string) {
    const enabled = this.node.querySelector<HTMLElement>(`[data-action="${action}"]:not([disabled])`);
    (enabled ?? this.node.querySelector<HTMLElement>('button:not([disabled])'))?.focus();
  }
}
