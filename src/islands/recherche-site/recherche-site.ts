import { readAdresse, writeAdresse, type EtatRecherche } from '../../lib/recherche/adresse.ts';
import { announceCount, announceNothing } from '../../lib/recherche/annonces.ts';
import { executePlan, type Issue } from '../../lib/recherche/execution.ts';
import {
  countChoix,
  filterTouches,
  groupTouches,
  rankTouches,
  type FiltresRecherche,
} from '../../lib/recherche/groupes.ts';
import { planRecherche, type Plan } from '../../lib/recherche/plan.ts';
import { announceUnknown, unknownValues } from '../../lib/adresse/valeurs-inconnues.ts';
import { Historique } from '../commun/historique.ts';
import { checkNetwork, loadMoteur, type Moteur, type TouchePagefind } from './moteur.ts';
import { isEntree } from '../../lib/recherche/sigles.ts';
import { makeNotes } from './notes.ts';
import { makeGroupe } from './rendu.ts';

const PAUSE_MS = 250;
/** Results shown first in a group: a few of each kind, or a page of the only kind. */
const PREMIERS = 3;
const PREMIERS_SEULS = 10;

type Vue = 'vide' | 'attente' | 'resultats' | 'aucun' | 'erreur';

/** Searches the site. The address is the state; the form, the results and the history follow it. */
class RechercheSite extends HTMLElement {
  #abort = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Each search has a number: a late answer to an old question is dropped. */
  #tour = 0;
  #historique: Historique | undefined;

  connectedCallback() {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#historique = new Historique(signal);
    this.#part('sans-js').remove();
    for (const part of this.querySelectorAll('.js-only')) part.classList.remove('js-only');
    this.#part<HTMLDetailsElement>('filtres').open = matchMedia('(min-width: 62rem)').matches;
    this.#form.addEventListener('input', (event) => this.#onInput(event), { signal });
    this.#form.addEventListener('submit', (event) => this.#onSubmit(event), { signal });
    this.addEventListener('click', (event) => this.#onClick(event), { signal });
    addEventListener('popstate', () => this.#follow(), { signal });
    this.#follow();
  }

  disconnectedCallback() {
    this.#abort.abort();
    clearTimeout(this.#timer);
  }

  #part<E extends HTMLElement = HTMLElement>(name: string): E {
    const part = this.querySelector<E>(`[data-part="${name}"]`);
    if (!part) throw new Error(`recherche-site : la partie « ${name} » manque dans le HTML de la page.`);
    return part;
  }

  get #form(): HTMLFormElement {
    return this.#part<HTMLFormElement>('formulaire');
  }

  get #field(): HTMLInputElement {
    return this.#part<HTMLInputElement>('champ');
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  }

  #valuesOf(name: string, checked = false): string[] {
    return this.#boxes
      .filter((box) => box.name === name && (!checked || box.checked))
      .map(({ value }) => value);
  }

  get #known(): FiltresRecherche {
    return { genre: this.#valuesOf('genre'), axe: this.#valuesOf('axe') };
  }

  #readForm(): EtatRecherche {
    const { q, exact } = this.#readAddress();
    const choix = { genre: this.#valuesOf('genre', true), axe: this.#valuesOf('axe', true) };
    return { q: this.#field.value, ...choix, exact: exact && this.#field.value === q };
  }

  #readAddress(): EtatRecherche {
    return readAdresse(new URLSearchParams(location.search), this.#known);
  }

  #onInput(event: Event) {
    clearTimeout(this.#timer);
    if (event.target !== this.#field) {
      this.#keepWords();
      this.#go(this.#readForm());
      return;
    }
    loadMoteur(this.#known.axe).catch(() => undefined);
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
    const q = this.#field.value;
    if (q.trim() === etat.q.trim()) return;
    this.#historique?.write(new URLSearchParams(writeAdresse({ ...etat, q, exact: false })), 'q');
  }

  /** Links of the search (« Essayez avec… ») change the address without loading the page again. */
  #onClick(event: MouseEvent) {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-interne]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    this.#go(readAdresse(new URL(link.href).searchParams, this.#known));
    this.#part('etat').focus();
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
    // A space at the end of the words is being typed: it stays.
    if (this.#field.value.trim() !== etat.q.trim()) this.#field.value = etat.q;
    for (const box of this.#boxes) box.checked = etat[box.name as keyof FiltresRecherche].includes(box.value);
    const active = etat.genre.length + etat.axe.length;
    this.#part('actifs').textContent = active > 0 ? `\u00a0(${active})` : '';
    void this.#search(etat);
  }

  async #search(etat: EtatRecherche) {
    const tour = ++this.#tour;
    delete this.dataset['ready'];
    if (etat.q.trim() === '') return this.#showEmpty();
    const waiting = setTimeout(() => this.#say('Recherche en cours…'), 400);
    this.#show('attente');
    try {
      const moteur = await loadMoteur(this.#known.axe);
      const plan = planRecherche(etat.q, moteur.lexique, etat.exact);
      const found = await executePlan(plan, moteur.search);
      const isTerm = isEntree(plan.mots, moteur.lexique.sigles);
      const issue = { ...found, touches: rankTouches(found.touches, moteur.classementOf, isTerm) };
      if (issue.touches.length === 0 || issue.sans.length > 0) await checkNetwork();
      const groups = await this.#makeGroups(issue, etat, moteur);
      if (tour === this.#tour) this.#showResults(etat, plan, issue, moteur, groups);
    } catch (error) {
      if (tour === this.#tour) this.#showError(error);
    } finally {
      clearTimeout(waiting);
    }
  }

  async #makeGroups(issue: Issue<TouchePagefind>, etat: EtatRecherche, moteur: Moteur) {
    const kept = filterTouches(issue.touches, etat, moteur.classementOf);
    const groups = groupTouches(kept, moteur.classementOf);
    const first = groups.length > 1 ? PREMIERS : PREMIERS_SEULS;
    const onError = (error: unknown) => this.#showError(error);
    return {
      count: kept.length,
      sections: await Promise.all(groups.map((group) => makeGroupe(group, moteur, first, onError))),
    };
  }

  #showResults(
    etat: EtatRecherche,
    plan: Plan,
    issue: Issue<TouchePagefind>,
    moteur: Moteur,
    { count, sections }: { count: number; sections: HTMLElement[] },
  ) {
    const q = etat.q.trim();
    const hidden = issue.touches.length - count;
    const said = announceCount(count, q) + (etat.exact && count > 0 ? ', mots exacts' : '');
    this.#say(plan.mots.length === 0 ? announceNothing(q) : said);
    const unknown = announceUnknown(unknownValues(new URLSearchParams(location.search), { ...this.#known }));
    this.#part('notes').replaceChildren(...makeNotes(etat, plan, issue, { hidden, unknown }));
    this.#part('resultats').replaceChildren(...sections);
    this.#showCounts(countChoix(issue.touches, etat, moteur.classementOf), issue.touches.length);
    this.#show(count > 0 ? 'resultats' : 'aucun');
    this.#ready();
  }

  #showCounts(counts: ReturnType<typeof countChoix>, total: number) {
    for (const box of this.#boxes) {
      const count = counts[box.name as keyof FiltresRecherche].get(box.value) ?? 0;
      const label = box.closest('label');
      label?.classList.toggle('none', count === 0);
      const shown = label?.querySelector('[data-count]');
      if (shown) shown.textContent = total > 0 ? String(count) : '';
    }
  }

  #showEmpty() {
    this.#say('');
    this.#part('notes').replaceChildren();
    this.#part('resultats').replaceChildren();
    for (const shown of this.querySelectorAll('[data-count]')) shown.textContent = '';
    this.#show('vide');
    this.#ready();
  }

  #showError(error: unknown) {
    console.warn(error);
    this.#say('La recherche ne se charge pas.');
    this.#part('notes').replaceChildren();
    this.#part('resultats').replaceChildren();
    this.#part('reessayer').onclick = () => this.#follow();
    this.#show('erreur');
    this.#ready();
  }

  #say(text: string) {
    this.#part('etat').textContent = text;
  }

  #show(vue: Vue) {
    this.dataset['vue'] = vue;
    for (const name of ['vide', 'aucun', 'erreur']) this.#part(name).hidden = name !== vue;
    this.#part('resultats').setAttribute('aria-busy', String(vue === 'attente'));
  }

  #ready() {
    this.dataset['ready'] = '';
  }
}

customElements.define('recherche-site', RechercheSite);
