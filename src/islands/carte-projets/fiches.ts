import { projetsTouching } from '../../lib/carte/projets.ts';
import type { ProjetPublie } from '../../lib/projets/projet.ts';
import { readSearch, writeAddress } from '../commun/adresse.ts';
import { FocusRendu } from './focus-rendu.ts';
import { fillPanneau, fillProjets } from './panneau.ts';
import type { Outils, ContexteCarte, TerritoireCarte } from './types.ts';

/** The panel: opens on a territory or on a group of projects, and gives the focus back when it closes. */
export class Fiches {
  readonly #panneau: HTMLElement;
  readonly #contexte: ContexteCarte;
  readonly #outils: Promise<Outils> | undefined;
  readonly #focus: FocusRendu;
  #territoire: TerritoireCarte | undefined;
  /** Those that the panel lists, with the filters in force. */
  #projets: () => ProjetPublie[] = () => [];

  /** `outils`: only where the page has them. */
  constructor(panneau: HTMLElement, contexte: ContexteCarte, outils: Promise<Outils> | undefined) {
    this.#panneau = panneau;
    this.#contexte = contexte;
    this.#outils = outils;
    this.#focus = new FocusRendu(panneau);
  }

  open(territoire: TerritoireCarte) {
    this.#contexte.moteur()?.highlight(territoire);
    this.#projets = () => projetsTouching(this.#contexte.projets()?.kept ?? [], territoire);
    this.#fill(territoire.nom, territoire);
    void this.#outils?.then((outils) => outils.onTerritoire(this.#panneau, territoire));
  }

  openProjets(ids: string[], titre: string) {
    this.#projets = () => (this.#contexte.projets()?.all ?? []).filter(({ id }) => ids.includes(id));
    this.#fill(titre, undefined);
    const [only, ...others] = this.#projets();
    if (only && others.length === 0) writeAddress({ projet: only.id });
  }

  /** Other filters: the panel of a territory lists what they keep. */
  refresh() {
    if (this.#panneau.hidden || !this.#territoire) return;
    fillProjets(this.#panneau, this.#projets(), this.#territoire, this.#isFiltered);
  }

  /** The project that the address names. Returns what to say when there is none of that name. */
  openFromAddress(): string {
    const wanted = readSearch().get('projet');
    if (!wanted) return '';
    const projet = this.#contexte.projets()?.all.find(({ id }) => id === wanted);
    if (!projet)
      return `L’adresse nomme un projet que le catalogue n’a pas, « ${wanted.slice(0, 40)} » : cherchez-le dans la liste.`;
    this.openProjets([projet.id], projet.titre);
    const [lieu] = projet.lieux;
    if (lieu) void this.#contexte.moteur()?.show(lieu);
    return '';
  }

  get #isFiltered(): boolean {
    const { kept = [], all = [] } = this.#contexte.projets() ?? {};
    return kept.length < all.length;
  }

  #fill(titre: string, territoire: TerritoireCarte | undefined) {
    const panneau = this.#panneau;
    this.#focus.remember();
    this.#territoire = territoire;
    fillPanneau(panneau, { titre, territoire, onClose: (event) => this.close(event) });
    fillProjets(panneau, this.#projets(), territoire, this.#isFiltered);
    panneau.hidden = false;
    // In the frame of another page, the reader may be writing in that page.
    if (!document.hasFocus()) return;
    panneau.querySelector('h2')?.focus({ preventScroll: true });
    // The sheet would hide the place that it speaks of: the map comes above it.
    if (this.isSheet) panneau.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  /** On a phone the panel is a sheet at the foot of the window; beside or under the land elsewhere. */
  get isSheet(): boolean {
    return getComputedStyle(this.#panneau).position === 'fixed';
  }

  /** `event`: what closes it, when the reader does. */
  close(event?: Event) {
    if (this.#panneau.hidden) return;
    const hadFocus = this.#focus.isInside();
    this.#panneau.hidden = true;
    this.#contexte.moteur()?.highlight(undefined);
    writeAddress({ projet: undefined, territoire: undefined });
    void this.#outils?.then((outils) => outils.onClose());
    if (hadFocus) this.#focus.giveBack(event);
  }
}
