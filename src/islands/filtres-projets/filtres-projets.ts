import { writePage } from '../../lib/projets/catalogue/pages.ts';
import {
  asksSomething,
  knownValues,
  noFiltres,
  writeFiltres,
  type Filtres,
} from '../../lib/projets/filtres.ts';
import { announceUnknown, unknownValues } from '../../lib/adresse/valeurs-inconnues.ts';
import { readSearch } from '../commun/adresse.ts';
import { whenNear } from '../commun/approche.ts';
import { make, targetOf } from '../commun/dom.ts';
import { tell } from '../commun/evenements.ts';
import { fetchJson, once } from '../commun/fetch-json.ts';
import { Historique } from '../commun/historique.ts';
import { orNewVersion } from '../commun/nouvelle-version.ts';
import { part } from '../commun/part.ts';
import { write } from '../commun/write.ts';
import { formatCount, formatNombre } from '../../lib/texte/format.ts';
import { formatLes } from '../../lib/texte/les.ts';
import { upperFirst } from '../../lib/texte/initiale.ts';
import { publish } from '../commun/projets.ts';
import { fieldOf, Formulaire } from './formulaire.ts';
import { closeMenus } from './menus.ts';
import type { IndexCatalogue } from '../../lib/projets/catalogue/format.ts';
import type { ChercheurDeProjets, ReponseFiltres } from './chercheur.ts';

/** The script and the index of the catalogue (`path`) together: neither waits for the other. */
const loadChercheur = once(async (path: string) => {
  const [{ startChercheur }, index] = await Promise.all([
    orNewVersion(import('./chercheur.ts')),
    orNewVersion(fetchJson<IndexCatalogue>(path)),
  ]);
  return startChercheur(index);
});

/**
 * Keeps the form, the address and the other islands in step. The address is the state. The catalogue is read when the address
 * asks for something, or the reader comes near: until then the page is as it was built, and asks for nothing.
 */
class FiltresProjets extends HTMLElement {
  #abort = new AbortController();
  #chercheur: ChercheurDeProjets | undefined;
  #formulaire: Formulaire | undefined;
  #historique: Historique | undefined;
  /** The page no longer is as it was built. */
  #isShown = false;
  /** The last state asked for: an older one that comes late is dropped. */
  #turn = 0;

  connectedCallback() {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.classList.remove('js-only');
    this.#historique = new Historique(signal);
    this.#formulaire = this.#startForm(signal);
    addEventListener('popstate', () => this.#follow(), { signal });
    document.addEventListener('atlas:filtres', ({ detail }) => this.#push(detail), { signal });
    document.addEventListener('atlas:page', ({ detail }) => this.#turnTo(detail), { signal });
    // What is chosen before the address is read would be lost.
    this.#formulaire.form.inert = this.#isAsked;
    this.#follow();
  }

  disconnectedCallback() {
    this.#abort.abort();
  }

  /** The map counts from the start; the list, as built, answers to an address that asks for nothing. */
  get #isAsked(): boolean {
    return this.dataset['immediat'] !== undefined || asksSomething(readSearch());
  }

  #startForm(signal: AbortSignal): Formulaire {
    const formulaire = new Formulaire(this);
    const { form } = formulaire;
    formulaire.closeSheetOnPhones();
    if (this.matches('.barre')) closeMenus(this, formulaire.sheet, signal);
    form.addEventListener('input', (event) => this.#push(formulaire.read(), fieldOf(event)), { signal });
    form.addEventListener('submit', (event) => this.#showResults(event), { signal });
    form.addEventListener('reset', (event) => this.#clear(event), { signal });
    const load = () => void this.#load().catch(() => undefined);
    whenNear(load, signal);
    const onToggle = (event: Event) =>
      targetOf(event)?.matches('[data-options], :has(> [data-options])') && load();
    form.addEventListener('toggle', onToggle, { signal, capture: true });
    return formulaire;
  }

  async #load(): Promise<ChercheurDeProjets> {
    this.#chercheur ??= await loadChercheur(this.dataset['index'] ?? '');
    this.#formulaire?.offer(this.#chercheur.options);
    return this.#chercheur;
  }

  /** The list of the page stays to be read; only the choice is missing. */
  #sayUnavailable() {
    const said =
      'Les filtres n’ont pas pu se charger. La liste reste lisible, page par page ; rechargez la page pour filtrer.';
    this.replaceChildren(make('p', { role: 'alert' }, said));
    this.removeAttribute('aria-busy');
    this.#abort.abort();
    tell(document, 'atlas:panne', undefined);
  }

  /** The choices are already applied: the button closes the sheet of a phone and leads to the results. */
  #showResults(event: Event) {
    event.preventDefault();
    this.#formulaire?.closeSheetOnPhones();
    const results = document.querySelector<HTMLElement>('[data-part="count"], [data-part="resultat"]');
    // The count sticks, always in view: its list is what one goes to.
    (results?.closest('liste-projets') ?? results)?.scrollIntoView();
    results?.focus({ preventScroll: true });
  }

  #clear(event: Event) {
    event.preventDefault();
    this.#push(noFiltres());
  }

  /** A new state, by the words, by the order, or by a choice that has an entry of the history of its own: its first page. */
  #push(filtres: Filtres, champ?: string) {
    this.#historique?.write(writePage(1, writeFiltres(filtres, readSearch())), champ);
    this.#follow();
  }

  #turnTo(page: number) {
    this.#historique?.write(writePage(page, readSearch()));
    this.#follow();
  }

  /** Reads the address, then shows it everywhere: at once when all that it needs has come. */
  #follow() {
    const turn = ++this.#turn;
    const search = readSearch();
    if (!this.#isShown && !this.#isAsked) {
      this.#settle();
      return;
    }
    const now = this.#chercheur?.answerNow(search);
    if (now) {
      this.#show(search, now);
      return;
    }
    this.setAttribute('aria-busy', 'true');
    this.#load()
      .then((chercheur) => chercheur.answer(search))
      .then((reponse) => {
        if (turn === this.#turn && !this.#abort.signal.aborted) this.#show(search, reponse);
      })
      .catch(() => this.#sayUnavailable());
  }

  #show(search: URLSearchParams, { etat, comptes }: ReponseFiltres) {
    const { filtres, catalogue, retenus } = etat;
    this.#formulaire?.fill(filtres);
    this.#showUnknown(announceUnknown(unknownValues(search, knownValues(catalogue.options))));
    this.#formulaire?.showCounts(comptes, retenus.nombre);
    write(this, 'compte', sayKept(retenus.nombre, catalogue.nombre));
    this.#isShown = true;
    this.#settle();
    if (filtres.q) this.dataset['synonymes'] = '';
    publish(etat);
  }

  #settle() {
    this.removeAttribute('aria-busy');
    if (this.#formulaire) this.#formulaire.form.inert = false;
    this.dataset['ready'] = '';
  }

  #showUnknown(said: string) {
    const unknown = part(this, 'unknown');
    if (unknown.textContent !== said) unknown.textContent = said;
  }
}

/** « 13 projets sur 26 » */
const sayKept = (kept: number, all: number) =>
  kept === all
    ? `${upperFirst(formatLes(all, 'projet'))}.`
    : `${formatCount(kept, 'projet')} sur ${formatNombre(all)}.`;

customElements.define('filtres-projets', FiltresProjets);
