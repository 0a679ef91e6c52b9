import { LIEU } from '../../lib/territoires/lettres.ts';
import { part } from '../commun/part.ts';

/** The longest name of an intercommunality has fewer signs. */
const MAX = 120;

/** Puts the place that the address names into the letter (« ?lieu=… »), and copies the letter as a text. */
class LettrePrete extends HTMLElement {
  connectedCallback() {
    const lieu = new URLSearchParams(location.search).get('lieu')?.trim().slice(0, MAX);
    if (lieu) this.#fill(lieu);
    this.querySelector('.js-only')?.classList.remove('js-only');
    this.addEventListener('click', this);
  }

  disconnectedCallback() {
    this.removeEventListener('click', this);
  }

  handleEvent({ target }: Event) {
    if (target === part(this, 'copier', HTMLButtonElement)) void this.#copy();
  }

  #fill(lieu: string) {
    for (const line of part(this, 'texte', HTMLElement).querySelectorAll('p'))
      if (line.textContent.includes(LIEU)) line.textContent = line.textContent.replace(LIEU, () => lieu);
  }

  async #copy() {
    const lines = [...part(this, 'texte', HTMLElement).querySelectorAll('p')];
    const text = lines.map((line) => line.innerText.trim()).join('\n\n');
    const etat = part(this, 'etat', HTMLElement);
    try {
      await navigator.clipboard.writeText(text);
      etat.textContent = 'Lettre copiée.';
    } catch {
      etat.textContent = 'Le navigateur refuse la copie : sélectionnez la lettre.';
    }
  }
}

customElements.define('lettre-prete', LettrePrete);
