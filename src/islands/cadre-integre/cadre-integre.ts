import { couleurLisible } from '../../lib/integrer/couleur.ts';

/** The page itself, when another site shows it in a frame: its colours, and its height for the frame to follow. */
class CadreIntegre extends HTMLElement {
  #watch: ResizeObserver | undefined;

  connectedCallback() {
    this.#dress(new URLSearchParams(location.search));
    if (window.parent === window) return;
    this.#watch = new ResizeObserver(() => this.#tell());
    this.#watch.observe(this);
  }

  disconnectedCallback() {
    this.#watch?.disconnect();
  }

  /** « fond=clair » keeps to light; « couleur » is that of the links, where it can be read. */
  #dress(search: URLSearchParams) {
    if (search.get('fond') === 'clair') document.documentElement.dataset['fond'] = 'clair';
    const styles = getComputedStyle(this);
    const fonds = ['--paper', '--surface'].map((name) => styles.getPropertyValue(name));
    const couleur = couleurLisible(search.get('couleur') ?? '', fonds);
    if (!couleur) return;
    for (const name of ['--link', '--link-visited', '--focus'])
      document.documentElement.style.setProperty(name, couleur);
  }

  /** The height says nothing of the reader: any page may hear it. */
  #tell() {
    const atlasHauteur = Math.ceil(this.getBoundingClientRect().bottom + scrollY);
    window.parent.postMessage({ atlasHauteur }, '*');
  }
}

customElements.define('cadre-integre', CadreIntegre);
