const PANNE =
  'La liste n’a pas pu être rangée : voici tous les projets, dans l’ordre du catalogue. Rechargez la page pour réessayer. ';

/** Puts the nearest projects first when the address names a territory. The list is complete without it. */
class ProjetsProches extends HTMLElement {
  connectedCallback() {
    const wanted = new URLSearchParams(location.search).get('territoire');
    if (wanted) void this.#sort(wanted.slice(0, 40));
    else this.#done();
  }

  /** Most readers come without a territory: the rest of the code waits for those who have one. */
  async #sort(wanted: string) {
    try {
      const { sortFrom } = await import('./distances.ts');
      await sortFrom(this, wanted);
    } catch {
      this.querySelector('[data-part="message"]')?.replaceChildren(PANNE);
    } finally {
      this.#done();
    }
  }

  #done() {
    this.dataset['ready'] = '';
  }
}

customElements.define('projets-proches', ProjetsProches);
