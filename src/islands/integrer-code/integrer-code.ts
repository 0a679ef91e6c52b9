import {
  attributs,
  codeCadre,
  codeElement,
  pathOfCadre,
  vues,
  type OptionsCadre,
} from '../../lib/integrer/options.ts';
import { remarquesOf } from '../../lib/integrer/remarques.ts';
import { formatCode } from '../../lib/territoires/code.ts';
import type { Lieu } from '../../lib/territoires/chercher/entree.ts';
import { part } from '../commun/part.ts';

/** A form that writes the code for another site, again at each change. */
class IntegrerCode extends HTMLElement {
  #abort = new AbortController();

  connectedCallback() {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.addEventListener('input', () => this.#write(), { signal });
    this.addEventListener('atlas:lieu', ({ detail }) => this.#choose(detail), { signal });
    this.addEventListener('click', ({ target }) => void this.#copy(target), { signal });
    this.classList.remove('js-only');
    this.#write();
  }

  disconnectedCallback() {
    this.#abort.abort();
  }

  /** A commune is told by its EPCI: that is where the Atlas counts. */
  #choose({ niveau, code, epci }: Lieu) {
    const field = part(this, 'territoire', HTMLInputElement);
    if (niveau === 'collectivite' || (niveau === 'commune' && epci === null)) return;
    field.value = formatCode(niveau === 'commune' ? { niveau: 'epci', code: epci ?? '' } : { niveau, code });
    this.#write();
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
    const { clairs = '', sombres = '' } = this.dataset;
    const fonds = { clairs: clairs.split(' '), sombres: sombres.split(' ') };
    for (const [champ, dit] of Object.entries(remarquesOf(options, fonds))) {
      const place = part(this, `remarque-${champ}`);
      if (place.textContent !== dit) place.textContent = dit;
    }
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
