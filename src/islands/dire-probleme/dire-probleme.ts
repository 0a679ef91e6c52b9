import type { Lieu } from '../../lib/territoires/chercher/entree.ts';
import { part } from '../commun/part.ts';
import { orNewVersion, unlessNewVersion } from '../commun/nouvelle-version.ts';

const PANNE = 'La réponse n’est pas venue : vérifiez votre connexion, puis recommencez.';

/** A problem in plain words: everything that answers comes with the first one only. */
class DireProbleme extends HTMLElement {
  #abort = new AbortController();
  #lieu: Lieu | undefined;
  /** Each question has a number: a late answer to an old one is dropped. */
  #round = 0;

  connectedCallback() {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    part(this, 'formulaire').addEventListener('submit', (event) => this.#onSubmit(event), { signal });
    this.addEventListener('atlas:lieu', ({ detail }) => this.#seat(detail), { signal });
    this.dataset['ready'] = '';
  }

  disconnectedCallback() {
    this.#abort.abort();
  }

  #onSubmit(event: Event) {
    event.preventDefault();
    void this.#answer();
  }

  #seat(lieu: Lieu) {
    this.#lieu = lieu;
    if (part(this, 'phrase', HTMLInputElement).value.trim()) void this.#answer();
  }

  async #answer() {
    const round = ++this.#round;
    const phrase = part(this, 'phrase', HTMLInputElement).value.trim();
    if (!phrase) return;
    part(this, 'dit').textContent = 'Nous cherchons…';
    try {
      const { showReponse } = await orNewVersion(import('./reponse.ts'));
      await showReponse(this, phrase, this.#lieu, () => round === this.#round);
    } catch {
      if (round === this.#round) part(this, 'dit').textContent = unlessNewVersion(PANNE);
    }
  }
}

customElements.define('dire-probleme', DireProbleme);
