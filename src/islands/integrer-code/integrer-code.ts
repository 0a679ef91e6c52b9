import {
  attributs,
  codeCadre,
  codeElement,
  endOfAdresse,
  pathOfCadre,
  vues,
  type OptionsCadre,
} from '../../lib/integrer/options.ts';
import { codeDuChoix, direChoix } from '../../lib/integrer/choix.ts';
import { direCodeAbsent, remarquesOf } from '../../lib/integrer/remarques.ts';
import { formatCode, parseCode } from '../../lib/territoires/code.ts';
import type { Lieu } from '../../lib/territoires/chercher/entree.ts';
import { part } from '../commun/part.ts';
import { loadFonds } from '../trouver-territoire/lecture.ts';

/** A form that writes the code for another site, again at each change. */
class IntegrerCode extends HTMLElement {
  #abort = new AbortController();

  connectedCallback() {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.addEventListener('input', () => this.#write(), { signal });
    this.addEventListener('atlas:lieu', ({ detail }) => void this.#choose(detail), { signal });
    this.addEventListener('click', ({ target }) => void this.#copy(target), { signal });
    this.classList.remove('js-only');
    this.#write();
  }

  disconnectedCallback() {
    this.#abort.abort();
  }

  /** A commune is told by its EPCI: that is where the Atlas counts, and the form says so. */
  async #choose(lieu: Lieu) {
    const code = codeDuChoix(lieu);
    if (code) part(this, 'territoire', HTMLInputElement).value = code;
    this.#write();
    const fonds = await loadFonds().catch(() => undefined);
    const nom = fonds?.parCode.get(code ?? formatCode(lieu))?.nom ?? '';
    if (this.#said('territoire') === (code ?? this.#said('territoire')))
      part(this, 'remarque-territoire').textContent = direChoix(lieu, nom);
  }

  #said(name: string): string {
    const checked = this.querySelector(`input[name="${name}"]:checked`);
    const field = checked ?? this.querySelector(`[name="${name}"]`);
    const isField = field instanceof HTMLInputElement || field instanceof HTMLSelectElement;
    return isField ? field.value.trim() : '';
  }

  #read(): OptionsCadre {
    const vue = vues.find((one) => one === this.#said('vue')) ?? 'liste';
    const options: OptionsCadre = { vue, hauteur: this.#said('hauteur') };
    for (const name of attributs) if (isFor(vue, name)) options[name] = this.#said(name);
    if (options.projet) options.projet = endOfAdresse(options.projet);
    return options;
  }

  #write() {
    const options = this.#read();
    for (const field of this.querySelectorAll<HTMLElement>('[data-pour]'))
      field.hidden = !field.dataset['pour']?.split(' ').includes(options.vue);
    const { origin } = location;
    part(this, 'element', HTMLTextAreaElement).value = codeElement(options, origin);
    part(this, 'cadre', HTMLTextAreaElement).value = codeCadre(options, origin);
    part(this, 'voir', HTMLAnchorElement).href = pathOfCadre(options);
    part(this, 'dit').textContent = '';
    this.#remark(options);
  }

  #remark(options: OptionsCadre) {
    const { clairs = '', sombres = '', territoires = '', projet = '' } = this.dataset;
    const reperes = { clairs: clairs.split(' '), sombres: sombres.split(' '), territoires, projet };
    const remarques = remarquesOf(options, reperes);
    for (const [champ, dit] of Object.entries(remarques)) {
      const place = part(this, `remarque-${champ}`);
      if (place.textContent !== dit) place.textContent = dit;
    }
    const { territoire = '' } = options;
    if (territoire !== '' && remarques.territoire === '') void this.#look(territoire);
  }

  /** A code may be well written and be that of nothing: the names of territories are read to know. */
  async #look(territoire: string) {
    const fonds = await loadFonds().catch(() => undefined);
    const cle = parseCode(territoire);
    if (!fonds || !cle || fonds.parCode.has(formatCode(cle))) return;
    if (this.#said('territoire') === territoire)
      part(this, 'remarque-territoire').textContent = direCodeAbsent(territoire);
  }

  async #copy(target: EventTarget | null) {
    if (!(target instanceof HTMLButtonElement) || !['element', 'cadre'].includes(target.value)) return;
    const area = part(this, target.value, HTMLTextAreaElement);
    try {
      await navigator.clipboard.writeText(area.value);
      part(this, 'dit').textContent = 'Code copié.';
    } catch {
      area.select();
      part(this, 'dit').textContent = 'Le code est choisi : copiez-le avec votre clavier.';
    }
  }
}

/** What a view does not read is left out of its code. */
function isFor(vue: OptionsCadre['vue'], name: (typeof attributs)[number]): boolean {
  if (name === 'projet') return vue === 'projet';
  if (name === 'couche') return vue === 'carte';
  if (name === 'couleur' || name === 'fond') return true;
  if (name === 'territoire') return vue !== 'projet';
  return vue === 'carte' || vue === 'liste';
}

customElements.define('integrer-code', IntegrerCode);
