import type { PageGardee as Page } from '../../lib/dossier/dossier.ts';
import { nomOf, pathOf } from '../../lib/dossier/noms.ts';
import type { Partie } from '../../lib/dossier/document.ts';
import { drawPartie } from './sorties/apercu.ts';
import { champOf } from './sorties/parties.ts';

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
    champOf(this.node, 'genre').textContent ||= nomOf(page.genre);
    const link = champOf<HTMLAnchorElement>(this.node, 'titre');
    link.textContent = name;
    link.href = pathOf(page);
    champOf(this.node, 'adresse').textContent = location.origin + pathOf(page);
    this.#showNote(page.note, place.shared);
    champOf(this.node, 'boutons').hidden = place.shared;
    for (const button of this.node.querySelectorAll('button')) {
      button.ariaLabel = `${button.textContent}\u00a0: ${name}`;
      const { action } = button.dataset;
      button.disabled = (action === 'monter' && place.first) || (action === 'descendre' && place.last);
    }
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
    champOf(this.node, 'apercu').replaceChildren(...drawPartie(partie, 4));
  }

  focus(action: string) {
    const enabled = this.node.querySelector<HTMLElement>(`[data-action="${action}"]:not([disabled])`);
    (enabled ?? this.node.querySelector<HTMLElement>('button:not([disabled])'))?.focus();
  }
}
