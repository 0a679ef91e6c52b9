import type { Comptes } from '../../lib/projets/catalogue/filtrer.ts';
import {
  facettes,
  noFiltres,
  nomsFacettes,
  tris,
  type Facette,
  type Filtres,
  type Option,
  type Options,
} from '../../lib/projets/filtres.ts';
import { formatNombre } from '../../lib/texte/format.ts';
import { formatLes } from '../../lib/texte/les.ts';
import { setTypographie } from '../../lib/texte/typographie.ts';
import { targetOf } from '../commun/dom.ts';
import { textOf } from '../commun/formulaire.ts';
import { isKeyOf } from '../commun/valeurs.ts';
import { keepInPage } from './menus.ts';

/** The form of the filters: read and written, never asked what it means. */
export class Formulaire {
  readonly form: HTMLFormElement;
  readonly sheet: HTMLDetailsElement | null;
  /** Its facets are menus over the page: what is chosen opens none. */
  readonly #isBar: boolean;
  #options: Options | undefined;
  #comptes: Comptes | undefined;

  constructor(racine: HTMLElement) {
    const form = racine.querySelector('form');
    if (!form) throw new Error('filtres-projets : le formulaire manque dans le HTML de la page.');
    this.form = form;
    this.#isBar = racine.matches('.barre');
    this.sheet = racine.querySelector<HTMLDetailsElement>('.sheet');
  }

  closeSheetOnPhones() {
    if (this.sheet?.matches(':not(.folded)')) this.sheet.open = matchMedia('(min-width: 62rem)').matches;
  }

  read(): Filtres {
    const data = new FormData(this.form);
    const filtres = noFiltres();
    filtres.q = textOf(data, 'q');
    for (const facette of facettes) filtres.choix[facette] = data.getAll(facette).map(String);
    filtres.tri = tris.find((tri) => tri === data.get('tri')) ?? filtres.tri;
    return filtres;
  }

  fill(filtres: Filtres) {
    this.#write((_, facette) => filtres.choix[facette].length > 0);
    const q = this.form.elements.namedItem('q');
    // A space at the end of the words is being typed: it stays.
    if (q instanceof HTMLInputElement && q.value.trim() !== filtres.q) q.value = filtres.q;
    for (const [facette, box] of this.#boxes) {
      box.checked = filtres.choix[facette].includes(box.value);
      if (box.checked && !this.#isBar) box.closest('details')?.setAttribute('open', '');
    }
    const tri = this.form.elements.namedItem('tri');
    if (tri instanceof HTMLSelectElement) tri.value = filtres.tri;
  }

  /** Writes the values that the page leaves out of its HTML because they are many: where the reader opens them. */
  offer(options: Options) {
    this.#options = options;
    this.#write((place) => place.closest('details')?.open ?? true);
  }

  #write(isWanted: (place: HTMLElement, facette: Facette) => boolean) {
    for (const place of this.form.querySelectorAll<HTMLElement>('[data-options]')) {
      const facette = place.dataset['options'];
      if (!this.#options || !isKeyOf(nomsFacettes, facette) || !isWanted(place, facette)) continue;
      const boxes = this.#options[facette].map((option) => this.#makeBox(facette, option));
      place.append(...(place.matches('details') ? [this.#makeMenu(facette, boxes)] : boxes));
      place.removeAttribute('data-options');
    }
  }

  /** What a menu of the bar holds, from the model of the page. */
  #makeMenu(facette: Facette, boxes: Node[]): Node {
    const menu = this.form.querySelector('template')?.content.querySelector('fieldset')?.cloneNode(true);
    const legend = menu instanceof HTMLFieldSetElement && menu.querySelector('legend');
    if (!legend) throw new Error('filtres-projets : le modèle des menus manque dans le HTML de la page.');
    legend.textContent = nomsFacettes[facette];
    menu.replaceChildren(legend, ...boxes);
    keepInPage(menu);
    return menu;
  }

  #makeBox(facette: Facette, { id, nom, count }: Option): Node {
    const label = this.#cloneBox();
    const [box, name] = [label.querySelector('input'), label.querySelector('span')];
    if (box) Object.assign(box, { name: facette, value: id, checked: false });
    if (name) name.textContent = setTypographie(nom);
    label
      .querySelector('[data-count]')
      ?.replaceChildren(formatNombre(this.#comptes?.[facette].get(id) ?? count));
    return label;
  }

  /** From the model of the page, else from a box that it shows. */
  #cloneBox(): HTMLElement {
    const place = this.form.querySelector('template')?.content ?? this.form;
    const label = place.querySelector('[data-count]')?.closest('label')?.cloneNode(true);
    if (!(label instanceof HTMLElement))
      throw new Error('filtres-projets : aucune case à prendre pour modèle.');
    return label;
  }

  showCounts(counts: Comptes, total: number) {
    this.#comptes = counts;
    for (const [facette, box] of this.#boxes) {
      const shown = box.closest('label')?.querySelector('[data-count]');
      const count = formatNombre(counts[facette].get(box.value) ?? 0);
      if (shown && shown.textContent !== count) shown.textContent = count;
    }
    const submit = this.form.querySelector('button[type=submit]');
    if (submit) submit.textContent = `Voir ${formatLes(total, 'projet')}`;
  }

  get #boxes(): [Facette, HTMLInputElement][] {
    const boxes = this.form.querySelectorAll<HTMLInputElement>('input[type=checkbox]');
    return [...boxes].flatMap((box) => (isKeyOf(nomsFacettes, box.name) ? [[box.name, box]] : []));
  }
}

/** The field that an event comes from; none for a box, which is a choice of its own. */
export function fieldOf(event: Event): string | undefined {
  const field = targetOf(event);
  // Not what holds it: the menus of the bar have a name too.
  return field?.matches('[name]:not([type=checkbox])')
    ? (field.getAttribute('name') ?? undefined)
    : undefined;
}
