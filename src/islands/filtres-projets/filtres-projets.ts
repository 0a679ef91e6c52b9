import {
  applyFiltres,
  isPartiel,
  knownValues,
  liveCounts,
  noFiltres,
  optionsOf,
  parseFiltres,
  writeFiltres,
  type Filtres,
  type Options,
} from '../../lib/projets/filtres.ts';
import type { ProjetPublie } from '../../lib/projets/projet.ts';
import { announceUnknown, unknownValues } from '../../lib/adresse/valeurs-inconnues.ts';
import { sansSynonymes } from '../../lib/mots/synonymes.ts';
import { readSearch } from '../commun/adresse.ts';
import { make } from '../commun/dom.ts';
import { Historique } from '../commun/historique.ts';
import { part } from '../commun/part.ts';
import { fetchSynonymes } from '../commun/synonymes.ts';
import { fetchProjets, publish } from '../commun/projets.ts';
import { fieldOf, Formulaire } from './formulaire.ts';

/** Keeps the form, the address and the other islands in step. The address is the state. */
class FiltresProjets extends HTMLElement {
  #abort = new AbortController();
  #projets: ProjetPublie[] = [];
  #options: Options | undefined;
  #formulaire: Formulaire | undefined;
  #historique: Historique | undefined;
  #synonymes = sansSynonymes;
  #isLearning = false;

  async connectedCallback() {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    try {
      this.#projets = await fetchProjets();
    } catch {
      this.#sayUnavailable();
      return;
    }
    this.#options = optionsOf(this.#projets);
    if (signal.aborted) return;
    this.classList.remove('js-only');
    this.#historique = new Historique(signal);
    this.#formulaire = this.#startForm(signal);
    addEventListener('popstate', () => this.#follow(), { signal });
    document.addEventListener('atlas:filtres', ({ detail }) => this.#push(detail), { signal });
    this.#follow();
    this.dataset['ready'] = '';
  }

  disconnectedCallback() {
    this.#abort.abort();
  }

  #startForm(signal: AbortSignal): Formulaire {
    const formulaire = new Formulaire(this);
    const { form } = formulaire;
    formulaire.closeSheetOnPhones();
    form.addEventListener('input', (event) => this.#push(formulaire.read(), fieldOf(event)), { signal });
    form.addEventListener('submit', (event) => this.#showResults(event), { signal });
    form.addEventListener('reset', (event) => this.#clear(event), { signal });
    return formulaire;
  }

  /** The list of the page stays complete; only the choice is missing. */
  #sayUnavailable() {
    const said =
      'Les filtres n’ont pas pu se charger. La liste complète reste lisible ; rechargez la page pour filtrer.';
    this.replaceChildren(make('p', { role: 'status' }, said));
    this.classList.remove('js-only');
  }

  /** The choices are already applied: the button closes the sheet of a phone and leads to the results. */
  #showResults(event: Event) {
    event.preventDefault();
    this.#formulaire?.closeSheetOnPhones();
    const results = document.querySelector<HTMLElement>('[data-part="count"], carte-projets');
    results?.scrollIntoView({ block: 'start' });
    results?.focus({ preventScroll: true });
  }

  #clear(event: Event) {
    event.preventDefault();
    this.#push(noFiltres());
  }

  /** A new state, by the words, by the order, or by a choice that has an entry of the history of its own. */
  #push(filtres: Filtres, champ?: string) {
    this.#historique?.write(writeFiltres(filtres, readSearch()), champ);
    this.#follow();
  }

  /** What people say for what the projects write, on the first search only; it is then done again. */
  async #learn() {
    if (this.#isLearning) return;
    this.#isLearning = true;
    this.#synonymes = await fetchSynonymes();
    this.#follow();
    this.dataset['synonymes'] = '';
  }

  /** Reads the address, then shows it everywhere. */
  #follow() {
    if (!this.#options) return;
    const search = readSearch();
    const filtres = parseFiltres(search, this.#options);
    if (filtres.q) void this.#learn();
    const kept = applyFiltres(this.#projets, filtres, this.#synonymes);
    this.#formulaire?.fill(filtres);
    this.#showUnknown(announceUnknown(unknownValues(search, knownValues(this.#options))));
    this.#formulaire?.showCounts(liveCounts(this.#projets, filtres, this.#synonymes), kept.length);
    const partiel = isPartiel(this.#projets, filtres, this.#synonymes);
    publish({ filtres, all: this.#projets, kept, partiel });
  }

  #showUnknown(said: string) {
    const unknown = part(this, 'unknown');
    unknown.hidden = !said;
    if (unknown.textContent !== said) unknown.textContent = said;
  }
}

customElements.define('filtres-projets', FiltresProjets);
