import { isFiltered } from '../../lib/carte/etat.ts';
import { rangsTouching } from '../../lib/carte/touchants.ts';
import { readSearch } from '../commun/adresse.ts';
import { enterSearch } from '../commun/enter-search.ts';
import { unlessNewVersion } from '../commun/nouvelle-version.ts';
import { findProjet } from '../commun/trouver-projet.ts';
import { FocusRendu } from './focus-rendu.ts';
import { fillPanneau } from './panneau.ts';
import { ListePanneau } from './liste-panneau.ts';
import type { Outils, ContexteCarte, TerritoireCarte } from './types.ts';

/** The panel: opens on a territory or on a group of projects, and gives the focus back when it closes. */
export class Fiches {
  readonly #panneau: HTMLElement;
  readonly #contexte: ContexteCarte;
  readonly #outils: Promise<Outils | undefined> | undefined;
  readonly #focus: FocusRendu;
  readonly #liste: ListePanneau;
  #territoire: TerritoireCarte | undefined;
  /** The only project that the panel tells of, by its id. */
  #projet = '';

  /** `outils`: only where the page has them. */
  constructor(
    panneau: HTMLElement,
    contexte: ContexteCarte,
    outils: Promise<Outils | undefined> | undefined,
  ) {
    this.#panneau = panneau;
    this.#contexte = contexte;
    this.#outils = outils;
    this.#focus = new FocusRendu(panneau);
    this.#liste = new ListePanneau(panneau);
  }

  open(territoire: TerritoireCarte) {
    this.#contexte.moteur()?.highlight(territoire);
    this.#fill(territoire.nom, territoire);
    this.#listTerritoire(territoire);
    void this.#outils?.then((outils) => outils?.onTerritoire(this.#panneau, territoire));
  }

  openProjets(rangs: number[], titre: string) {
    const etat = this.#contexte.projets();
    this.#fill(titre, undefined);
    if (!etat) return;
    void this.#liste.show({ etat, rangs, territoire: undefined, isFiltered: false }).then((fiches) => {
      const [only, ...others] = fiches;
      if (!only || others.length > 0) return;
      this.#projet = only.id;
      this.#enter({ projet: only.id });
    });
  }

  /** The territory that the panel tells of. */
  get shown(): TerritoireCarte | undefined {
    return this.#panneau.hidden ? undefined : this.#territoire;
  }

  /** The reader has gone back or forward: the project of the address, or none. Territories are for the tools. */
  follow() {
    const wanted = readSearch().get('projet') ?? '';
    if (wanted === this.#projet) return;
    if (wanted) void this.openFromAddress();
    else this.close();
  }

  #enter(values: Record<'projet', string> | Record<'projet' | 'territoire', undefined>) {
    const search = readSearch();
    for (const [name, value] of Object.entries(values)) {
      if (value === undefined) search.delete(name);
      else search.set(name, value);
    }
    enterSearch(search);
  }

  /** Other filters: the panel of a territory lists what they keep. */
  refresh() {
    if (!this.#panneau.hidden && this.#territoire) this.#listTerritoire(this.#territoire);
  }

  /** The project that the address names. Returns what to say when there is none of that name. */
  async openFromAddress(): Promise<string> {
    const wanted = readSearch().get('projet');
    const etat = this.#contexte.projets();
    if (!wanted || !etat) return '';
    const projet = await findProjet(etat.catalogue, wanted).catch(() => null);
    if (projet === null)
      return unlessNewVersion(
        'Le projet que l’adresse nomme ne s’est pas chargé : vérifiez votre connexion, puis rechargez la page.',
      );
    if (!projet)
      return `L’adresse nomme un projet que le catalogue n’a pas, « ${wanted.slice(0, 40)} » : cherchez-le dans la liste.`;
    const [lieu] = etat.lieux.emprises[etat.catalogue.emprise[projet.rang] ?? 0] ?? [];
    this.openProjets([projet.rang], projet.titre);
    if (lieu) void this.#contexte.moteur()?.show(lieu);
    return '';
  }

  #listTerritoire(territoire: TerritoireCarte) {
    const etat = this.#contexte.projets();
    if (!etat) return;
    const rangs = rangsTouching(etat, territoire);
    void this.#liste.show({ etat, rangs, territoire, isFiltered: isFiltered(etat) });
  }

  #fill(titre: string, territoire: TerritoireCarte | undefined) {
    const panneau = this.#panneau;
    this.#focus.remember();
    this.#territoire = territoire;
    this.#projet = '';
    fillPanneau(panneau, { titre, territoire, onClose: (event) => this.close(event) });
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
    this.#projet = '';
    this.#enter({ projet: undefined, territoire: undefined });
    void this.#outils?.then((outils) => outils?.onClose());
    if (hadFocus) this.#focus.giveBack(event);
  }
}
