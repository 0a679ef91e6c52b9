import { composeDocument, type DocumentDossier } from '../../lib/dossier/document.ts';
import type { Cle, Dossier } from '../../lib/dossier/dossier.ts';
import { pathOf } from '../../lib/dossier/noms.ts';
import { drawSources } from './sorties/apercu.ts';
import { Chargeur } from './lecture/charger.ts';
import { part } from '../commun/part.ts';
import { Rangee } from './rangee.ts';

/** The elements of a folder in the page, in their order, each with what the document takes from it. */
export class ListeElements {
  readonly #root: HTMLElement;
  readonly #chargeur = new Chargeur();
  readonly #rangees = new Map<string, Rangee>();
  #dossier: Dossier | undefined;
  /** The elements that the previews show: their sources are numbered in this order. */
  #order = '';

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  show(dossier: Dossier, shared: boolean) {
    this.#dossier = dossier;
    const { elements } = dossier;
    const nodes = elements.map((element, i) => {
      const rangee = this.#rangeeOf(element);
      rangee.show(element, { first: i === 0, last: i === elements.length - 1, shared });
      return rangee.node;
    });
    const list = part(this.#root, 'elements');
    if (nodes.some((node, i) => list.children[i] !== node) || list.children.length > nodes.length)
      list.replaceChildren(...nodes);
    const order = elements.map((element) => `${pathOf(element)} ${element.section ?? ''}`).join('\n');
    if (order !== this.#order) this.#preview();
    this.#order = order;
  }

  #rangeeOf(element: Dossier['elements'][number]): Rangee {
    const path = pathOf(element);
    const rangee =
      this.#rangees.get(path) ?? new Rangee(part(this.#root, 'modele', HTMLTemplateElement), element);
    this.#rangees.set(path, rangee);
    return rangee;
  }

  /** Reads the pages that are still unread; `onTitle` gives the title that a page has now. */
  async read(onTitle: (cle: Cle, titre: string) => void): Promise<void> {
    const { elements } = this.#dossier ?? { elements: [] };
    await this.#chargeur.readAll(elements, (cle, lu) => {
      if ('titre' in lu) onTitle(cle, lu.titre);
      this.#preview();
    });
  }

  /** The folder as a document, with what has been read. */
  compose(): DocumentDossier {
    const dossier = this.#dossier ?? { titre: '', introduction: '', elements: [] };
    const unread = { absence: 'Lecture de la page…' };
    return composeDocument(dossier, (element) => this.#chargeur.get(element) ?? unread, location.origin);
  }

  #preview() {
    const { parties, sources } = this.compose();
    for (const partie of parties) {
      this.#rangees.get(partie.adresse.slice(location.origin.length))?.preview(partie);
    }
    part(this.#root, 'sources').hidden = sources.length === 0;
    part(this.#root, 'liste-sources').replaceChildren(...drawSources(sources));
  }

  /** The element whose row holds this button or field. */
  cleAround(target: Element): Cle | undefined {
    return [...this.#rangees.values()].find(({ node }) => node.contains(target))?.cle;
  }

  /** Takes the focus to the title of the list. */
  focus() {
    this.#root.querySelector<HTMLElement>('#elements')?.focus();
  }

  /** Takes the focus to a button of a row. */
  focusAction(cle: Cle, action: string) {
    this.#rangees.get(pathOf(cle))?.focus(action);
  }
}
