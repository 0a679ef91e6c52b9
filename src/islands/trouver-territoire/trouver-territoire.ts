import { sayWhenSlow } from './attente.ts';
import { addSituer } from './bouton-situer.ts';
import { tell } from '../commun/evenements.ts';
import { part } from '../commun/part.ts';
import type { ReponsePresentee } from './lecture.ts';
import { ListePropositions } from './liste.ts';
import { loadLecture } from './charger.ts';
import { opensElsewhere } from './option.ts';

/** A field that finds a territory while one types. Without JavaScript it is the form of the site search. */
class TrouverTerritoire extends HTMLElement {
  #abort = new AbortController();
  #liste: ListePropositions | undefined;
  #reponse: ReponsePresentee | undefined;
  /** Each search has a number: a late answer to an old question is dropped. */
  #round = 0;

  connectedCallback() {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const [field, list] = [this.#field, part(this, 'liste')];
    this.#liste = new ListePropositions(field, list, this.dataset['mode'] === 'page');
    field.addEventListener('focus', () => void this.#prepare().catch(() => undefined), { signal });
    field.addEventListener('input', () => void this.#search(), { signal });
    field.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    field.addEventListener('blur', () => this.#liste?.close(), { signal });
    // The field keeps the focus while the list is clicked or scrolled.
    list.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
    list.addEventListener('click', (event) => this.#chooseClicked(event), { signal });
    this.#form.addEventListener('submit', (event) => void this.#onSubmit(event), { signal });
    if (!this.querySelector('[data-part="situer"]')) addSituer(this.#form, this);
    this.classList.remove('js-only');
    this.dataset['ready'] = '';
  }

  disconnectedCallback() {
    this.#abort.abort();
  }

  get #field(): HTMLInputElement {
    return part(this, 'champ', HTMLInputElement);
  }

  get #form(): HTMLFormElement {
    return part(this, 'formulaire', HTMLFormElement);
  }

  /** Reads ahead what can be; a failure is said when something is asked. */
  async #prepare() {
    const { loadFonds } = await loadLecture();
    await loadFonds();
  }

  /** True when the answer to what is typed now is shown; false when it is late or could not be read. */
  async #search(): Promise<boolean> {
    const round = ++this.#round;
    const query = this.#field.value.trim();
    part(this, 'panne').hidden = true;
    if (query === '') return this.#show(undefined);
    const forget = sayWhenSlow(part(this, 'etat'), () => round === this.#round);
    try {
      const { find } = await loadLecture();
      const reponse = await find(query, () => round === this.#round);
      return round === this.#round && this.#show(reponse);
    } catch {
      if (round !== this.#round) return false;
      this.#show(undefined);
      part(this, 'panne').hidden = false;
      return false;
    } finally {
      forget();
    }
  }

  #show(reponse: ReponsePresentee | undefined): boolean {
    this.#reponse = reponse;
    this.#liste?.fill(reponse?.trouves ?? []);
    this.#liste?.open();
    part(this, 'etat').textContent = reponse?.annonce ?? '';
    part(this, 'etat').classList.toggle('visually-hidden', reponse?.explique !== true);
    return reponse !== undefined;
  }

  #onKey(event: KeyboardEvent) {
    const liste = this.#liste;
    if (!liste || event.isComposing) return;
    const [step, leave] = [() => this.#step(event, liste), () => liste.activate(-1)];
    const keys: Record<string, () => void> = {
      ArrowDown: step,
      ArrowUp: step,
      ArrowLeft: leave,
      ArrowRight: leave,
      Home: leave,
      End: leave,
      Escape: () => (liste.isOpen ? take(event, () => liste.close()) : this.#clear()),
      Enter: () => liste.isOpen && liste.active >= 0 && take(event, () => this.#choose(liste.active)),
    };
    keys[event.key]?.();
  }

  /** Arrows walk the list; with Alt they only open and close it. */
  #step(event: KeyboardEvent, liste: ListePropositions) {
    event.preventDefault();
    const wasOpen = liste.isOpen;
    liste.open();
    if (liste.isOpen && !event.altKey) liste.step(event.key === 'ArrowDown' ? 1 : -1);
    if (event.altKey && wasOpen && event.key === 'ArrowUp') liste.close();
  }

  #clear() {
    this.#round++;
    this.#field.value = '';
    part(this, 'panne').hidden = true;
    this.#show(undefined);
  }

  /** One sure answer: go. Several: the list opens on the first. None: the search of the whole site. */
  async #onSubmit(event: Event) {
    event.preventDefault();
    if (this.#field.value.trim() === '') {
      this.#field.focus();
      return;
    }
    if (!(await this.#search()) || !this.#reponse) return;
    const { seul, trouves } = this.#reponse;
    if (seul) {
      this.#go(seul);
      return;
    }
    if (trouves.length === 0) {
      if (this.dataset['mode'] === 'page') this.#form.submit();
      return;
    }
    this.#field.focus();
    this.#liste?.open();
    this.#liste?.activate(0);
    const etat = part(this, 'etat');
    etat.textContent = 'Choisissez dans la liste.';
    etat.classList.remove('visually-hidden');
  }

  /** A click that opens the link elsewhere is the browser’s. */
  #chooseClicked(event: MouseEvent) {
    if (opensElsewhere(event)) return;
    event.preventDefault();
    this.#choose(this.#liste?.indexOf(event) ?? -1);
  }

  #choose(index: number) {
    const chosen = this.#reponse?.trouves[index];
    if (chosen) this.#go(chosen);
  }

  #go({ titre, detail, href, lieu }: ReponsePresentee['trouves'][number]) {
    this.#field.value = titre;
    this.#liste?.close();
    // Of two places of one name, which one: « 2 territoires proposés » would stay said.
    part(this, 'etat').textContent = `Choisi : ${titre}, ${detail}.`;
    if (this.dataset['mode'] === 'page') location.assign(href);
    else tell(this, 'atlas:lieu', lieu);
  }
}

/** The key is ours: the browser does nothing of its own with it. */
function take(event: Event, act: () => void) {
  event.preventDefault();
  act();
}

customElements.define('trouver-territoire', TrouverTerritoire);
