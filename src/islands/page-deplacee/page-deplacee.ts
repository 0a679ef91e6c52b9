import { numeroOf } from '../../lib/territoires/numero-adresse.ts';

const PANNE =
  'Nous n’avons pas pu la chercher\u00a0: rechargez la page, ou cherchez le territoire par son nom.';

/** On the page of unknown addresses: the number of a territory leads to the page that it has today. */
class PageDeplacee extends HTMLElement {
  connectedCallback() {
    if (numeroOf(location.pathname) !== undefined) void this.#follow();
  }

  async #follow() {
    this.textContent = 'Cette page a peut-être changé d’adresse : nous la cherchons…';
    const path = await import('../commun/territoire-du-jour.ts')
      .then(({ findToday }) => findToday(location.pathname))
      .catch(() => null);
    if (path === null) this.textContent = PANNE;
    else if (path === undefined) this.textContent = '';
    else location.replace(path + location.search + location.hash);
  }
}

customElements.define('page-deplacee', PageDeplacee);
