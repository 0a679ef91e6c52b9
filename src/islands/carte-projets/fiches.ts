import { projetsTouching } from '../../lib/carte/projets.ts';
import type { ProjetPublie } from '../../lib/projets/projet.ts';
import { readSearch, writeAddress } from '../commun/adresse.ts';
import { FocusRendu } from './focus-rendu.ts';
import { fillPanneau } from './panneau.ts';
import type { Outils, ContexteCarte, TerritoireCarte } from './types.ts';

/** The panel: opens on a territory or on a group of projects, and gives the focus back when it closes. */
export class Fiches {
  readonly #panneau: HTMLElement;
  readonly #contexte: ContexteCarte;
  readonly #outils: Promise<Outils> | undefined;
  readonly #focus: FocusRendu;

  /** `outils`: only where the page has them. */
  constructor(panneau: HTMLElement, contexte: ContexteCarte, outils: Promise<Outils> | undefined) {
    this.#panneau = panneau;
    this.#contexte = contexte;
    this.#outils = outils;
    this.#focus = new FocusRendu(panneau);
  }

  open(territoire: TerritoireCarte) {
    const kept = this.#contexte.projets()?.kept ?? [];
    this.#contexte.moteur()?.highlight(territoire);
    this.#fill(territoire.nom, projetsTouching(kept, territoire), territoire);
    void this.#outils?.then((outils) => outils.onTerritoire(this.#panneau, territoire));
  }

  openProjets(ids: string[], titre: string) {
    const projets = (this.#contexte.projets()?.all ?? []).filter(({ id }) => ids.includes(id));
    this.#fill(titre, projets, undefined);
    const [only] = projets;
    if (projets.length === 1 && only) writeAddress({ projet: only.id });
  }

  openFromAddress() {
    const wanted = readSearch().get('projet');
    const projet = this.#contexte.projets()?.all.find(({ id }) => id === wanted);
    if (!projet) return;
    const [lieu] = projet.lieux;
    if (lieu) void this.#contexte.moteur()?.show(lieu);
    this.openProjets([projet.id], projet.titre);
  }

  #fill(titre: string, projets: ProjetPublie[], territoire: TerritoireCarte | undefined) {
    const panneau = this.#panneau;
    this.#focus.remember();
    const { kept = [], all = [] } = this.#contexte.projets() ?? {};
    const isFiltered = kept.length < all.length;
    fillPanneau(panneau, { titre, projets, territoire, isFiltered, onClose: (event) => this.close(event) });
    panneau.hidden = false;
    // In the frame of another page, the reader may be writing in that page.
    if (document.hasFocus()) panneau.querySelector('h2')?.focus({ preventScroll: true });
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
