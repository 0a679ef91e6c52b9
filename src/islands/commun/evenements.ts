/** What the islands of a page tell each other: one event a meaning, its name and what it carries. */
import type { EtatCarte } from '../../lib/carte/etat.ts';
import type { Filtres } from '../../lib/projets/filtres.ts';
import type { Lieu } from '../../lib/territoires/chercher/entree.ts';
import type { TerritoireCarte } from '../carte-projets/types.ts';
import type { EtatProjets } from './etat-projets.ts';

/** Told to the document. */
interface Annonces {
  /** The filters have changed: these projects are kept. */
  'atlas:projets': EtatProjets;
  /** The map has taken the new filters in. */
  'atlas:carte': EtatCarte;
  /** The catalogue does not come: what the page was built with stays. */
  'atlas:panne': undefined;
  /** Asks for a page of the list, from 1. */
  'atlas:page': number;
  /** Asks the form of the filters for these. */
  'atlas:filtres': Filtres;
  /** Asks the map to show a territory. */
  'atlas:territoire': TerritoireCarte;
  /** A list has been narrowed: how many of its elements are shown. */
  'atlas:liste': number;
}

/** Told by an element to those around it. */
interface Choix {
  /** The reader has chosen a place in the field that finds territories, where it does not lead to a page. */
  'atlas:lieu': Lieu;
}

type Evenements<T> = { [Nom in keyof T]: CustomEvent<T[Nom]> };

declare global {
  /* eslint-disable @typescript-eslint/no-empty-object-type -- an interface of the platform can only be extended */
  interface DocumentEventMap extends Evenements<Annonces> {}
  interface HTMLElementEventMap extends Evenements<Choix> {}
  /* eslint-enable */
  interface WindowEventMap {
    /** The reader’s folder has changed in this page. */
    'atlas:dossier': Event;
    /** The reader wants pages to be kept on the device (true), or no longer. */
    'atlas:hors-connexion': CustomEvent<boolean>;
  }
}

/** Tells the islands of the page, or what is around the element `from`. */
export function tell<Nom extends keyof Annonces>(from: Document, name: Nom, detail: Annonces[Nom]): void;
export function tell<Nom extends keyof Choix>(from: HTMLElement, name: Nom, detail: Choix[Nom]): void;
export function tell(from: EventTarget, name: string, detail: unknown): void {
  from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
}
