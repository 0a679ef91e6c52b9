import type { EtatRecherche } from '../../lib/recherche/adresse.ts';
import type { FiltresRecherche, countChoix } from '../../lib/recherche/groupes.ts';
import { part } from '../commun/part.ts';

/** The words and the boxes of the search: read and written, never asked what they mean. */
export class FormulaireRecherche {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly #racine: HTMLElement;

  constructor(racine: HTMLElement) {
    this.#racine = racine;
    this.form = part(racine, 'formulaire', HTMLFormElement);
    this.field = part(racine, 'champ', HTMLInputElement);
  }

  #boxes(name: keyof FiltresRecherche): HTMLInputElement[] {
    return [...this.#racine.querySelectorAll<HTMLInputElement>(`input[type=checkbox][name=${name}]`)];
  }

  #each(act: (box: HTMLInputElement, name: keyof FiltresRecherche) => void) {
    for (const name of ['genre', 'axe'] as const) for (const box of this.#boxes(name)) act(box, name);
  }

  /** Every value that can be chosen. */
  get known(): FiltresRecherche {
    return { genre: valuesOf(this.#boxes('genre')), axe: valuesOf(this.#boxes('axe')) };
  }

  /** What is asked now; `exact` lasts as long as the words of the address do. */
  read({ q, exact }: EtatRecherche): EtatRecherche {
    const checked = (name: keyof FiltresRecherche) =>
      valuesOf(this.#boxes(name).filter((box) => box.checked));
    const words = this.field.value;
    return { q: words, genre: checked('genre'), axe: checked('axe'), exact: exact && words === q };
  }

  fill(etat: EtatRecherche) {
    // A space at the end of the words is being typed: it stays.
    if (this.field.value.trim() !== etat.q.trim()) this.field.value = etat.q;
    this.#each((box, name) => (box.checked = etat[name].includes(box.value)));
    const active = etat.genre.length + etat.axe.length;
    part(this.#racine, 'actifs').textContent = active ? `\u00a0(${active})` : '';
  }

  showCounts(counts: ReturnType<typeof countChoix>, total: number) {
    this.#each((box, name) => showCount(box, counts[name].get(box.value) ?? 0, total));
  }

  clearCounts() {
    for (const shown of this.#racine.querySelectorAll('[data-count]')) shown.textContent = '';
  }
}

const valuesOf = (boxes: HTMLInputElement[]) => boxes.map(({ value }) => value);

function showCount(box: HTMLInputElement, count: number, total: number) {
  const label = box.closest('label');
  label?.classList.toggle('none', count === 0);
  const shown = label?.querySelector('[data-count]');
  if (shown) shown.textContent = total > 0 ? String(count) : '';
}
