import { sayWhenSlow } from './attente.ts';
import { addAutour } from './bouton-autour.ts';
import type { Issue } from './lecture.ts';
import { Liste } from './liste.ts';
import { opensElsewhere } from './option.ts';

/** The search itself comes with the first use of the field: a page that is only read does not pay for it. */
let lecture: typeof import('./lecture.ts') | undefined;
/** Kept at hand: asking again for a module takes a turn of the browser, which each letter would wait for. */
async function loadLecture() {
  lecture ??= await import('./lecture.ts');
  return lecture;
}

/** A field that finds a territory while one types. Without JavaScript it is the form of the site search. */
class TrouverTerritoire extends HTMLElement {
  #abort = new AbortController();
  #liste: Liste | undefined;
  #issue: Issue | undefined;
  /** Each search has a number: a late answer to an old question is dropped. */
  #tour = 0;

  connectedCallback() {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const [field, list] = [this.#field, this.#part('liste')];
    this.#liste = new Liste(field, list, this.dataset['mode'] === 'page');
    field.addEventListener('focus', () => void this.#prepare(), { signal });
    field.addEventListener('input', () => void this.#search(), { signal });
    field.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    field.addEventListener('blur', () => this.#liste?.close(), { signal });
    // The field keeps the focus while the list is clicked or scrolled.
    list.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
    list.addEventListener('click', (event) => this.#onClick(event), { signal });
    this.#form.addEventListener('submit', (event) => void this.#onSubmit(event), { signal });
    if (!this.querySelector('[data-part="autour"]')) addAutour(this.#form, this);
    this.classList.remove('js-only');
    this.dataset['ready'] = '';
  }

  disconnectedCallback() {
    this.#abort.abort();
  }

  #part<E extends HTMLElement = HTMLElement>(name: string): E {
    const part = this.querySelector<E>(`[data-part="${name}"]`);
    if (!part) throw new Error(`trouver-territoire : la partie « ${name} » manque dans le HTML de la page.`);
    return part;
  }

  get #field(): HTMLInputElement {
    return this.#part<HTMLInputElement>('champ');
  }

  get #form(): HTMLFormElement {
    return this.#part<HTMLFormElement>('formulaire');
  }

  /** What can be read ahead is; a failure will be said when something is asked. */
  async #prepare() {
    try {
      await (await loadLecture()).loadFonds();
    } catch {
      return;
    }
  }

  /** True when the answer to what is typed now is shown; false when it is late or could not be read. */
  async #search(): Promise<boolean> {
    const tour = ++this.#tour;
    const query = this.#field.value.trim();
    this.#part('panne').hidden = true;
    if (query === '') return this.#show(undefined);
    const forget = sayWhenSlow(this.#part('etat'), () => tour === this.#tour);
    try {
      const { find } = await loadLecture();
      const issue = await find(query, () => tour === this.#tour);
      return tour === this.#tour && this.#show(issue);
    } catch {
      if (tour !== this.#tour) return false;
      this.#show(undefined);
      this.#part('panne').hidden = false;
      return false;
    } finally {
      forget();
    }
  }

  #show(issue: Issue | undefined): boolean {
    this.#issue = issue;
    this.#liste?.fill(issue?.trouves ?? []);
    this.#liste?.open();
    this.#part('etat').textContent = issue?.annonce ?? '';
    this.#part('etat').classList.toggle('visually-hidden', issue?.explique !== true);
    return issue !== undefined;
  }

  #onKey(event: KeyboardEvent) {
    const liste = this.#liste;
    if (!liste || event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const wasOpen = liste.isOpen;
      liste.open();
      if (liste.isOpen && !event.altKey) liste.step(event.key === 'ArrowDown' ? 1 : -1);
      if (event.altKey && wasOpen && event.key === 'ArrowUp') liste.close();
    } else if (event.key === 'Escape') {
      if (liste.isOpen) {
        event.preventDefault();
        liste.close();
      } else this.#clear();
    } else if (event.key === 'Enter' && liste.isOpen && liste.active >= 0) {
      event.preventDefault();
      this.#choose(liste.active);
    } else if (['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(event.key)) {
      liste.activate(-1);
    }
  }

  #clear() {
    this.#tour++;
    this.#field.value = '';
    this.#part('panne').hidden = true;
    this.#show(undefined);
  }

  /** One sure answer: go. Several: the list opens on the first. None: the search of the whole site. */
  async #onSubmit(event: Event) {
    event.preventDefault();
    if (this.#field.value.trim() === '') return this.#field.focus();
    if (!(await this.#search()) || !this.#issue) return;
    const { seul, trouves } = this.#issue;
    if (seul) return this.#go(seul);
    if (trouves.length === 0) return this.dataset['mode'] === 'page' ? this.#form.submit() : undefined;
    this.#field.focus();
    this.#liste?.open();
    this.#liste?.activate(0);
  }

  /** A click that opens the link elsewhere is the browser’s. */
  #onClick(event: MouseEvent) {
    if (opensElsewhere(event)) return;
    event.preventDefault();
    this.#choose(this.#liste?.indexOf(event.target) ?? -1);
  }

  #choose(index: number) {
    const chosen = this.#issue?.trouves[index];
    if (chosen) this.#go(chosen);
  }

  #go({ titre, href, lieu }: Issue['trouves'][number]) {
    this.#field.value = titre;
    this.#liste?.close();
    if (this.dataset['mode'] === 'page') location.assign(href);
    else this.dispatchEvent(new CustomEvent('atlas:territoire', { detail: lieu, bubbles: true }));
  }
}

customElements.define('trouver-territoire', TrouverTerritoire);
