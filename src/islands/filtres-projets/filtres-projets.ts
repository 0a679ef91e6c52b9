import {
  applyFiltres,
  facettes,
  knownValues,
  liveCounts,
  noFiltres,
  optionsOf,
  parseFiltres,
  tris,
  writeFiltres,
  type Filtres,
  type Options,
  type Tri,
} from '../../lib/projets/filtres.ts';
import type { ProjetPublie } from '../../lib/projets/projet.ts';
import { announceUnknown, unknownValues } from '../../lib/adresse/valeurs-inconnues.ts';
import { Historique } from '../commun/historique.ts';
import { fetchProjets, publish } from '../commun/projets.ts';

/** Keeps the form, the address and the other islands in step. The address is the state. */
class FiltresProjets extends HTMLElement {
  #abort = new AbortController();
  #projets: ProjetPublie[] = [];
  #options: Options | undefined;
  #historique: Historique | undefined;

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
    this.#closeSheetOnPhones();
    this.#historique = new Historique(signal);
    this.#form.addEventListener('input', (event) => this.#push(this.#readForm(), fieldOf(event)), { signal });
    this.#form.addEventListener('submit', (event) => this.#showResults(event), { signal });
    this.#form.addEventListener('reset', (event) => this.#clear(event), { signal });
    addEventListener('popstate', () => this.#follow(), { signal });
    document.addEventListener(
      'atlas:filtrer',
      (event) => this.#push((event as CustomEvent<Filtres>).detail),
      {
        signal,
      },
    );
    this.#follow();
    this.dataset['ready'] = '';
  }

  disconnectedCallback() {
    this.#abort.abort();
  }

  /** The list of the page stays complete; only the choice is missing. */
  #sayUnavailable() {
    const message = document.createElement('p');
    message.setAttribute('role', 'status');
    message.textContent =
      'Les filtres n’ont pas pu se charger. La liste complète reste lisible ; rechargez la page pour filtrer.';
    this.replaceChildren(message);
    this.classList.remove('js-only');
  }

  get #form(): HTMLFormElement {
    const form = this.querySelector('form');
    if (!form) throw new Error('filtres-projets : le formulaire manque dans le HTML de la page.');
    return form;
  }

  #closeSheetOnPhones() {
    const sheet = this.querySelector<HTMLDetailsElement>('.sheet');
    if (sheet) sheet.open = matchMedia('(min-width: 62rem)').matches;
  }

  /** The choices are already applied: the button closes the sheet of a phone and leads to the results. */
  #showResults(event: Event) {
    event.preventDefault();
    this.#closeSheetOnPhones();
    const results = document.querySelector<HTMLElement>('[data-part="count"], carte-projets');
    results?.scrollIntoView({ block: 'start' });
    results?.focus({ preventScroll: true });
  }

  #readForm(): Filtres {
    const data = new FormData(this.#form);
    const filtres = noFiltres();
    filtres.q = String(data.get('q') ?? '').trim();
    for (const facette of facettes) filtres.choix[facette] = data.getAll(facette).map(String);
    const tri = data.get('tri') as Tri;
    if (tris.includes(tri)) filtres.tri = tri;
    return filtres;
  }

  #clear(event: Event) {
    event.preventDefault();
    this.#push(noFiltres());
  }

  /** A new state, by the words, by the order, or by a choice that has an entry of the history of its own. */
  #push(filtres: Filtres, champ?: string) {
    this.#historique?.write(writeFiltres(filtres, new URLSearchParams(location.search)), champ);
    this.#follow();
  }

  /** Reads the address, then shows it everywhere. */
  #follow() {
    if (!this.#options) return;
    const search = new URLSearchParams(location.search);
    const filtres = parseFiltres(search, this.#options);
    this.#fillForm(filtres);
    this.#showUnknown(announceUnknown(unknownValues(search, knownValues(this.#options))));
    this.#showCounts(filtres);
    const gardes = applyFiltres(this.#projets, filtres);
    const submit = this.#form.querySelector('button[type=submit]');
    if (submit)
      submit.textContent = gardes.length === 1 ? 'Voir le projet' : `Voir les ${gardes.length} projets`;
    publish({ filtres, tous: this.#projets, gardes });
  }

  #fillForm(filtres: Filtres) {
    const q = this.#form.elements.namedItem('q') as HTMLInputElement;
    // A space at the end of the words is being typed: it stays.
    if (q.value.trim() !== filtres.q) q.value = filtres.q;
    for (const box of this.#form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) {
      box.checked = filtres.choix[box.name as keyof Filtres['choix']].includes(box.value);
      if (box.checked) box.closest('details')?.setAttribute('open', '');
    }
    const tri = this.#form.elements.namedItem('tri') as HTMLSelectElement | null;
    if (tri) tri.value = filtres.tri;
  }

  #showUnknown(said: string) {
    const part = this.querySelector<HTMLElement>('[data-part="unknown"]');
    if (!part) throw new Error('filtres-projets : la partie « unknown » manque dans le HTML de la page.');
    part.hidden = !said;
    if (part.textContent !== said) part.textContent = said;
  }

  #showCounts(filtres: Filtres) {
    const counts = liveCounts(this.#projets, filtres);
    for (const box of this.#form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) {
      const count = counts[box.name as keyof typeof counts].get(box.value) ?? 0;
      const shown = box.closest('label')?.querySelector('[data-count]');
      if (shown) shown.textContent = String(count);
    }
  }
}

/** A box is a choice of its own; the words and the order are changed by steps. */
function fieldOf({ target }: Event): string | undefined {
  const { name, type } = target as HTMLInputElement;
  return type === 'checkbox' ? undefined : name;
}

customElements.define('filtres-projets', FiltresProjets);
