import { readAdresse, writeAdresse, type EtatRecherche } from '../../lib/recherche/adresse.ts';
import { announceUnknown, unknownValues } from '../../lib/adresse/valeurs-inconnues.ts';
import { readSearch } from '../commun/adresse.ts';
import { targetOf } from '../commun/dom.ts';
import { Historique } from '../commun/historique.ts';
import { part } from '../commun/part.ts';
import { say, show, showAnswer, showError } from './affichage.ts';
import { FormulaireRecherche } from './formulaire.ts';
import { loadMoteur } from './moteur.ts';
import { makeNotes } from './notes.ts';
import { announceReponse, answer, countLieux, type ReponseRecherche } from './reponse.ts';

const PAUSE_MS = 250;
/** A search that takes longer is said to be running. */
const SLOW_MS = 400;

/** Searches the site. The address is the state; the form, the results and the history follow it. */
class RechercheSite extends HTMLElement {
  #abort = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Each search has a number: a late answer to an old question is dropped. */
  #round = 0;
  #historique: Historique | undefined;
  readonly #formulaire = new FormulaireRecherche(this);

  connectedCallback() {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#historique = new Historique(signal);
    part(this, 'sans-js').remove();
    for (const hidden of this.querySelectorAll('.js-only')) hidden.classList.remove('js-only');
    part(this, 'filtres', HTMLDetailsElement).open = matchMedia('(min-width: 62rem)').matches;
    const { form } = this.#formulaire;
    form.addEventListener('input', (event) => this.#onInput(event), { signal });
    form.addEventListener('submit', (event) => this.#onSubmit(event), { signal });
    this.addEventListener('click', (event) => this.#onClick(event), { signal });
    addEventListener('popstate', () => this.#follow(), { signal });
    // The magnifier of the header, on a phone, leads here without words: they are what one came to write.
    if (readSearch().get('q') === '') this.#formulaire.field.focus();
    this.#follow();
  }

  disconnectedCallback() {
    this.#abort.abort();
    clearTimeout(this.#timer);
  }

  #readForm(): EtatRecherche {
    return this.#formulaire.read(this.#readAddress());
  }

  #readAddress(): EtatRecherche {
    return readAdresse(readSearch(), this.#formulaire.known);
  }

  #onInput(event: Event) {
    clearTimeout(this.#timer);
    const { field, known } = this.#formulaire;
    if (event.target !== field) {
      this.#keepWords();
      this.#go(this.#readForm());
      return;
    }
    loadMoteur(known.axe).catch(() => undefined);
    this.#timer = setTimeout(() => this.#go(this.#readForm(), 'q'), PAUSE_MS);
  }

  #onSubmit(event: SubmitEvent) {
    event.preventDefault();
    clearTimeout(this.#timer);
    this.#go(this.#readForm(), 'q');
    this.#historique?.close();
  }

  /** Words still being typed when a filter is chosen have an entry of their own, which « back » leads to. */
  #keepWords() {
    const etat = this.#readAddress();
    const q = this.#formulaire.field.value;
    if (q.trim() === etat.q.trim()) return;
    this.#historique?.write(new URLSearchParams(writeAdresse({ ...etat, q, exact: false })), 'q');
  }

  /** Links of the search (« Essayez avec… ») change the address without loading the page again. */
  #onClick(event: MouseEvent) {
    const link = targetOf(event)?.closest<HTMLAnchorElement>('a[data-interne]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    this.#go(readAdresse(new URL(link.href).searchParams, this.#formulaire.known));
    part(this, 'etat').focus();
  }

  /**
   * Changes the address. Typing (`champ`) makes one entry of the history, which each letter replaces until the words
   * are sent. « Back » thus leads to the search before, never to half a word.
   */
  #go(etat: EtatRecherche, champ?: 'q') {
    this.#historique?.write(new URLSearchParams(writeAdresse(etat)), champ);
    this.#follow();
  }

  /** Reads the address, then shows it. */
  #follow() {
    clearTimeout(this.#timer);
    const etat = this.#readAddress();
    this.#formulaire.fill(etat);
    void this.#search(etat);
  }

  async #search(etat: EtatRecherche) {
    const round = ++this.#round;
    delete this.dataset['ready'];
    if (etat.q.trim() === '') {
      this.#showEmpty();
      return;
    }
    const waiting = setTimeout(() => say(this, 'Recherche en cours…'), SLOW_MS);
    show(this, 'attente');
    try {
      const moteur = await loadMoteur(this.#formulaire.known.axe);
      const reponse = await answer(etat, moteur, (error) => this.#showError(error));
      if (round === this.#round) this.#showReponse(etat, reponse);
    } catch (error) {
      if (round === this.#round) this.#showError(error);
    } finally {
      clearTimeout(waiting);
    }
  }

  #showReponse(etat: EtatRecherche, reponse: ReponseRecherche) {
    const { issue, count, counts, sections } = reponse;
    const total = issue.touches.length;
    const search = readSearch();
    const unknown = announceUnknown(unknownValues(search, { ...this.#formulaire.known }));
    const notes = makeNotes(etat, reponse, { hidden: total - count, unknown });
    this.#formulaire.showCounts(counts, total);
    const vue = count + countLieux(reponse) > 0 ? 'resultats' : 'aucun';
    showAnswer(this, vue, announceReponse(reponse, etat), notes, sections);
  }

  #showEmpty() {
    this.#formulaire.clearCounts();
    showAnswer(this, 'vide', '');
  }

  #showError(error: unknown) {
    showError(this, error, () => this.#follow());
  }
}

customElements.define('recherche-site', RechercheSite);
