import { numeroOf } from '../../lib/territoires/numero-adresse.ts';

/** On the page of unknown addresses: the number of a territory leads to the page that it has today. */
class PageDeplacee extends HTMLElement {
  connectedCallback() {
    if (numeroOf(location.pathname) !== undefined) void this.#follow();
  }

  async #follow() {
    this.textContent = 'Cette page a peut-être changé d’adresse : nous la cherchons…';
    const path = await import('../commun/territoire-du-jour.ts')
      .then(({ findToday }) => findToday(location.pathname))
      .catch(() => undefined);
    if (path === undefined) this.textContent = '';
    else location.replace(path + location.search + location.hash);
  }
}

customElements.define('page-deplacee', PageDeplacee);
